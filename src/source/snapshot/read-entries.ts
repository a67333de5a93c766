import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { blobIdOf, type HashAlgorithm } from './blob-id.ts';
import { type Listing, snapshotDiagnostic } from './listing.ts';

export interface TrackedEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly algorithm: HashAlgorithm;
  /** Whether git looks at the file to tell if it changed: not after `assume-unchanged` or in a sparse checkout. */
  readonly isWatched: boolean;
}

interface Entries {
  readonly tracked: readonly TrackedEntry[];
  /** Status letter of what differs from git's index, by path: `M`, `D`, `U` … */
  readonly changes: ReadonlyMap<string, string>;
  /** A nested repository ends in `/`. */
  readonly untracked: readonly string[];
}

interface Candidate {
  readonly path: string;
  /** Id that git knows for the content, null when the content must be asked. */
  readonly id: string | null;
  readonly algorithm: HashAlgorithm;
}

type Entry =
  | { readonly kind: 'file'; readonly file: SnapshotFile }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'gone'; readonly path: string }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

/** Looks at each entry on disk. Only what changed since git last saw it is read. */
export function readEntries(root: string, { tracked, changes, untracked }: Entries): Listing {
  const submodules = tracked.filter((entry) => entry.mode === submoduleMode).map((entry) => entry.path);
  const nested = untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
  const algorithm = tracked[0]?.algorithm ?? 'sha1';
  const candidates: Candidate[] = [
    ...tracked
      .filter((entry) => entry.mode !== submoduleMode && changes.get(entry.path) !== 'D')
      .map(({ path, id, isWatched }) => ({ path, id: isWatched && !changes.has(path) ? id : null, algorithm })),
    ...untracked.filter((path) => !path.endsWith('/')).map((path) => ({ path, id: null, algorithm })),
  ];
  const entries = candidates.map((candidate) => readEntry(root, candidate));
  return {
    origin: 'working-tree',
    files: entries.flatMap((entry) => (entry.kind === 'file' ? entry.file : [])),
    links: entries.flatMap((entry) => (entry.kind === 'link' ? entry.path : [])),
    diagnostics: [
      ...entries.flatMap((entry) => (entry.kind === 'diagnostic' ? entry.diagnostic : [])),
      ...submodules.map((path) =>
        snapshotDiagnostic('submodule-not-read', path, 'This git submodule is another repository and was not read.'),
      ),
      ...nested.map((path) =>
        snapshotDiagnostic(
          'nested-repository-not-read',
          path,
          'This folder is a git repository of its own and was not read.',
        ),
      ),
      ...goneEntries(entries),
    ],
  };
}

const submoduleMode = '160000';

function readEntry(root: string, candidate: Candidate): Entry {
  const { path } = candidate;
  try {
    const status = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (status === undefined) return { kind: 'gone', path };
    if (status.isSymbolicLink()) return { kind: 'link', path };
    if (!status.isFile()) return { kind: 'gone', path };
    return { kind: 'file', file: toFile(root, candidate, status) };
  } catch {
    return {
      kind: 'diagnostic',
      diagnostic: snapshotDiagnostic('file-unreadable', path, 'This file may not be read and is missing.'),
    };
  }
}

function toFile(root: string, { path, id, algorithm }: Candidate, { size }: Stats): SnapshotFile {
  return { path, id: id ?? blobIdOf(join(root, path), size, algorithm), size };
}

function goneEntries(entries: readonly Entry[]): Diagnostic[] {
  const gone = entries.filter((entry) => entry.kind === 'gone');
  const [first] = gone;
  if (first === undefined) return [];
  const message = `${gone.length} tracked files are not in the working tree (a sparse checkout, or a name that is not UTF-8) and were not read.`;
  return [snapshotDiagnostic('not-in-working-tree', first.path, message)];
}
