import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { by } from '../../lib/order.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Document } from '../../model/document.ts';
import { readHead } from '../front-matter.ts';
import type { Published, Publisher } from '../publisher.ts';

export default { id: 'folder', publish: publishToFolder } satisfies Publisher;

interface Plan {
  readonly changed: readonly Document[];
  /** Pages of an earlier run that are no documents any more. */
  readonly outdated: readonly string[];
  /** Files that would be lost. */
  readonly conflicts: readonly string[];
}

/**
 * Writes the documents into a folder: only files that change, and removes pages of an earlier run that are gone. Files
 * of the team are never touched.
 * @throws UserError with exit code 4 when a page was edited by hand, or when a file of the team stands in the way: nothing
 *   is written then; with exit code 2 when the folder cannot be written.
 */
export async function publishToFolder(documents: readonly Document[], folder: string): Promise<Published> {
  try {
    const plan = await planFor(documents, folder);
    if (plan.conflicts.length > 0) throw handEdits(plan.conflicts);
    await writeAll(plan.changed, folder);
    for (const outdated of plan.outdated) await removePage(outdated, folder);
    const written = plan.changed.length;
    return { written, unchanged: documents.length - written, removed: plan.outdated.length };
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw cannotWrite(folder, cause);
    throw cause;
  }
}

async function planFor(documents: readonly Document[], folder: string): Promise<Plan> {
  const existing = await Promise.all(documents.map(({ path: page }) => readIfThere(path.join(folder, page))));
  const changed = documents.filter(({ markdown }, index) => withoutCarriageReturns(existing[index]) !== markdown);
  const inTheWay = documents.filter(
    (document, index) => changed.includes(document) && !isOursUntouched(existing[index] ?? null),
  );
  const outdated = await outdatedPages(documents, folder);
  const edited = outdated.filter((page) => page.edited);
  return {
    changed,
    outdated: outdated.map((page) => page.path),
    conflicts: [...inTheWay, ...edited].map((page) => page.path).toSorted(by((page) => page)),
  };
}

/** Git may have checked the page out with the line ends of the machine. */
function withoutCarriageReturns(text: string | null | undefined): string | undefined {
  return text?.replace(/\r\n/g, '\n');
}

function isOursUntouched(text: string | null): boolean {
  return text === null || readHead(text)?.edited === false;
}

/** A page that stands elsewhere than it was generated for is a copy that somebody keeps. */
async function outdatedPages(documents: readonly Document[], folder: string) {
  const current = new Set(documents.map((document) => document.path));
  const candidates = (await pagesBelow(folder, '')).filter((page) => !current.has(page));
  const read = candidates.map(async (page) => ({
    path: page,
    found: readHead((await readIfThere(path.join(folder, page))) ?? ''),
  }));
  const pages = await Promise.all(read);
  return pages.flatMap(({ path: page, found }) =>
    found?.head.document === page ? [{ path: page, edited: found.edited }] : [],
  );
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
async function writeAll(documents: readonly Document[], folder: string): Promise<void> {
  const pages = documents.map(({ path: page, markdown }) => ({
    markdown,
    file: path.join(folder, page),
    draft: path.join(folder, `${page}${draftSuffix}`),
  }));
  try {
    for (const { draft, markdown } of pages) {
      await mkdir(path.dirname(draft), { recursive: true });
      await writeFile(draft, markdown);
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
    hint: 'Move that text into a file of its own (any name that Handover does not use is safe) and delete these files, then run again.',
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
