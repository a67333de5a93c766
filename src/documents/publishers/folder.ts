import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { by } from '../../lib/order.ts';
import { nullIfMissing, readIfThere } from '../../lib/read-if-there.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Document } from '../../model/document.ts';
import { readHead } from '../front-matter.ts';
import { type Conflict, handEdits } from '../merge/hand-edits.ts';
import { answeredIn, mergePage, notesOf } from '../merge/merge-page.ts';
import { isSameBesideLayout } from '../merge/layout.ts';
import { readSections } from '../merge/sections.ts';
import type { Published, Publisher } from '../publisher.ts';
import type { NoteToCheck, SlotOfPage } from '../view.ts';

export { nameOfConflict } from '../merge/hand-edits.ts';

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
  readonly conflicts: readonly Conflict[];
  /** What people wrote beside facts that have changed since. */
  readonly notesToCheck: readonly NoteToCheck[];
}

interface Page {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

interface OutdatedPage {
  readonly path: string;
  readonly conflict: Conflict | null;
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
  return publishPlan(await planForFolder(documents, folder, options), documents, folder);
}

/** Writes what a plan says; throws as `publishToFolder` does. */
export async function publishPlan(
  plan: FolderPlan,
  documents: readonly Document[],
  folder: string,
): Promise<Published> {
  if (plan.conflicts.length > 0) throw handEdits(plan.conflicts);
  return writing(folder, async () => {
    const kept = plan.outdated.filter(({ notes }) => notes !== '').map(toTeamPage);
    await writeAll([...plan.changed, ...kept], folder);
    const removed = plan.outdated.filter(({ notes }) => notes === '');
    for (const { path: page } of removed) await removePage(page, folder);
    const written = plan.changed.length;
    return { written, unchanged: documents.length - written, removed: plan.outdated.length };
  });
}

export async function planForFolder(
  documents: readonly Document[],
  folder: string,
  { adopt = false }: FolderOptions = {},
): Promise<FolderPlan> {
  const [existing, outdated] = await writing(folder, () =>
    Promise.all([
      Promise.all(documents.map(({ path: page }) => readIfThere(path.join(folder, page)))),
      outdatedPages(documents, folder, adopt),
    ]),
  );
  const planned = documents.map((document, index) => planPage(document, existing[index] ?? null, adopt));
  const conflicts = [...planned, ...outdated].flatMap(({ conflict }) => conflict ?? []);
  return {
    changed: planned.flatMap(({ page }) => page ?? []),
    outdated,
    conflicts: conflicts.toSorted(by((conflict) => conflict.path)),
    notesToCheck: planned.flatMap(({ notesToCheck }) => notesToCheck),
  };
}

interface PagePlan {
  readonly page: Page | null;
  readonly conflict: Conflict | null;
  readonly notesToCheck: readonly NoteToCheck[];
}

/** Git may have checked a page out with the line ends of the machine: that is no change. */
function planPage({ path: page, markdown }: Document, existing: string | null, adopt: boolean): PagePlan {
  const nothing: PagePlan = { page: null, conflict: null, notesToCheck: [] };
  if (existing === null) return { ...nothing, page: { path: page, text: markdown, isNew: true } };
  if (existing.replace(/\r\n/g, '\n') === markdown) return nothing;
  const merged = mergePage(existing, markdown, { adopt });
  if (merged.kind === 'foreign') return { ...nothing, conflict: { path: page, sections: [] } };
  if (merged.kind === 'edited') return { ...nothing, conflict: { path: page, sections: merged.sections } };
  const notesToCheck = merged.toCheck.map((section) => ({ document: page, section }));
  const isSame = isSameBesideLayout(merged.text, existing);
  return { ...nothing, page: isSame ? null : { path: page, text: merged.text, isNew: false }, notesToCheck };
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
  const edited = (adopt ? [] : (sections ?? []))
    .filter((section) => section.edited)
    .map(({ id, content }) => ({ id, edited: content, generated: null }));
  const isConflict = sections === undefined ? found.edited : edited.length > 0;
  return { path: page, conflict: isConflict ? { path: page, sections: edited } : null, notes: notesOf(text) };
}

/** The slots that people have filled in the pages of a folder, in order. */
export async function answersIn(folder: string): Promise<readonly SlotOfPage[]> {
  const pages = await writing(folder, () => pagesBelow(folder, ''));
  const read = pages.map(async (page) => {
    const text = (await readIfThere(path.join(folder, page))) ?? '';
    return readHead(text)?.head.document === page ? answeredIn(text).map((slot) => ({ document: page, slot })) : [];
  });
  return (await Promise.all(read)).flat();
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

/** Runs what reads or writes the folder; what the file system refuses is for the user to mend. */
async function writing<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new UserError(`Cannot write ${folder}: ${cause.message}`, {
      hint: 'Choose a folder that can be written.',
      cause,
    });
  }
}
