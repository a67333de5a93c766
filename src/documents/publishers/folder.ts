import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { by } from '../../lib/order.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Document } from '../../model/document.ts';
import { readHead } from '../front-matter.ts';
import { mergePage, notesOf } from '../merge/merge-page.ts';
import { readSections } from '../merge/sections.ts';
import type { Published, Publisher } from '../publisher.ts';

export default { id: 'folder', publish: (documents, folder) => publishToFolder(documents, folder) } satisfies Publisher;

export interface FolderOptions {
  /** Generated text that people changed becomes text of the team. */
  readonly adopt?: boolean;
}

/** What a folder needs so that it holds the documents. Nothing is written. */
export interface FolderPlan {
  readonly changed: readonly Page[];
  /** Pages of an earlier run that are no documents any more, and what people wrote in them. */
  readonly outdated: readonly OutdatedPage[];
  /** What would be lost: a file of the team, or edits of generated text. */
  readonly conflicts: readonly string[];
}

interface Page {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

interface OutdatedPage {
  readonly path: string;
  readonly conflict: boolean;
  readonly notes: string;
}

/**
 * Writes the documents into a folder: only files that change, and removes pages of an earlier run that are gone. What
 * people wrote outside of generated sections stays, and files of the team are never touched.
 * @throws UserError with exit code 4 when people changed a generated section, or when a file of the team stands in the way:
 *   nothing is written then; with exit code 2 when the folder cannot be written.
 */
export async function publishToFolder(
  documents: readonly Document[],
  folder: string,
  options: FolderOptions = {},
): Promise<Published> {
  try {
    const plan = await planForFolder(documents, folder, options);
    if (plan.conflicts.length > 0) throw handEdits(plan.conflicts);
    const kept = plan.outdated.filter(({ notes }) => notes !== '').map(toTeamPage);
    await writeAll([...plan.changed, ...kept], folder);
    const removed = plan.outdated.filter(({ notes }) => notes === '');
    for (const { path: page } of removed) await removePage(page, folder);
    const written = plan.changed.length;
    return { written, unchanged: documents.length - written, removed: plan.outdated.length };
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw cannotWrite(folder, cause);
    throw cause;
  }
}

export async function planForFolder(
  documents: readonly Document[],
  folder: string,
  { adopt = false }: FolderOptions = {},
): Promise<FolderPlan> {
  const existing = await Promise.all(documents.map(({ path: page }) => readIfThere(path.join(folder, page))));
  const planned = documents.map((document, index) => planPage(document, existing[index] ?? null, adopt));
  const outdated = await outdatedPages(documents, folder, adopt);
  const conflicts = [
    ...planned.flatMap(({ conflict }) => conflict ?? []),
    ...outdated.filter((page) => page.conflict).map((page) => page.path),
  ];
  return {
    changed: planned.flatMap(({ page }) => page ?? []),
    outdated,
    conflicts: conflicts.toSorted(by((page) => page)),
  };
}

/** Git may have checked a page out with the line ends of the machine: that is no change. */
function planPage({ path: page, markdown }: Document, existing: string | null, adopt: boolean) {
  if (existing === null) return { page: { path: page, text: markdown, isNew: true }, conflict: null };
  if (existing.replace(/\r\n/g, '\n') === markdown) return { page: null, conflict: null };
  const merged = mergePage(existing, markdown, { adopt });
  if (merged.kind === 'foreign') return { page: null, conflict: page };
  if (merged.kind === 'edited') return { page: null, conflict: `${page} (${merged.sections.join(', ')})` };
  return { page: merged.text === existing ? null : { path: page, text: merged.text, isNew: false }, conflict: null };
}

/** A page that is gone leaves what people wrote in it, as a page of theirs. */
function toTeamPage({ path: page, notes }: OutdatedPage): Page {
  const text = `# Retired notes\n\nThe page around this text is no longer generated.\n\n${notes.trim()}\n`;
  return { path: page, text, isNew: false };
}

/** A page that stands elsewhere than it was generated for is a copy that somebody keeps. */
async function outdatedPages(
  documents: readonly Document[],
  folder: string,
  adopt: boolean,
): Promise<readonly OutdatedPage[]> {
  const current = new Set(documents.map((document) => document.path));
  const candidates = (await pagesBelow(folder, '')).filter((page) => !current.has(page));
  const read = candidates.map(async (page) =>
    toOutdated(page, (await readIfThere(path.join(folder, page))) ?? '', adopt),
  );
  return (await Promise.all(read)).flatMap((page) => page ?? []);
}

function toOutdated(page: string, text: string, adopt: boolean): OutdatedPage | null {
  const found = readHead(text);
  if (found?.head.document !== page) return null;
  const sections = readSections(text)?.sections;
  const conflict = sections === undefined ? found.edited : !adopt && sections.some((section) => section.edited);
  return { path: page, conflict, notes: notesOf(text) };
}

/** Markdown files, in order. Symbolic links are not followed: they lead to what is somebody else's. */
async function pagesBelow(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true }).catch(nullIfMissing);
  const found = (entries ?? []).toSorted(by((entry) => entry.name)).map(async (entry) => {
    const page = path.posix.join(prefix, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [page] : [];
    return entry.isDirectory() && !isForeign(entry.name) ? pagesBelow(folder, page) : [];
  });
  return (await Promise.all(found)).flat();
}

function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(nullIfMissing);
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

/** All pages are written beside their places before the first is put there: a full disk leaves the old ones. */
async function writeAll(written: readonly Page[], folder: string): Promise<void> {
  const pages = written.map(({ path: page, text }) => ({
    text,
    file: path.join(folder, page),
    draft: path.join(folder, `${page}${draftSuffix}`),
  }));
  try {
    for (const { draft, text } of pages) {
      await mkdir(path.dirname(draft), { recursive: true });
      await writeFile(draft, text);
    }
    for (const { draft, file } of pages) await rename(draft, file);
  } finally {
    await Promise.all(pages.map(({ draft }) => rm(draft, { force: true })));
  }
}

const draftSuffix = '.handover-draft';

async function removePage(page: string, folder: string): Promise<void> {
  await rm(path.join(folder, page));
  for (let parent = path.posix.dirname(page); parent !== '.'; parent = path.posix.dirname(parent)) {
    const left = await readdir(path.join(folder, parent));
    if (left.length > 0) return;
    await rmdir(path.join(folder, parent));
  }
}

function handEdits(pages: readonly string[]): UserError {
  const more = pages.length > mostNamed ? ` and ${pages.length - mostNamed} more` : '';
  const names = pages.slice(0, mostNamed).join(', ');
  return new UserError(`Nothing was written, because it would lose what people wrote: ${names}${more}`, {
    hint: 'Write between the sections instead of in them: that text stays. `--adopt` keeps edits of generated sections as text of yours; a file that Handover did not write has to move.',
    exitCode: 4,
  });
}

const mostNamed = 20;

function cannotWrite(folder: string, cause: Error): UserError {
  return new UserError(`Cannot write ${folder}: ${cause.message}`, {
    hint: 'Choose a folder that can be written.',
    cause,
  });
}
