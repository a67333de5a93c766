import type { Diagnostic } from './diagnostic.ts';

/** One file of a tree. `id` is the git blob id, or the same hash computed from the content. */
export interface SnapshotFile {
  readonly path: string;
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** A tree of files, wherever it comes from. Files are sorted by path (code units). */
export interface Snapshot {
  readonly origin: 'working-tree' | 'folder' | 'ref';
  /** Name of the repository, taken from the folder; never an absolute path. */
  readonly name: string;
  readonly files: readonly SnapshotFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The bytes of a file of `files`. Throws when the file went away since it was listed. */
  readonly read: (path: string) => Uint8Array;
  /** The bytes of many files by path; one that cannot be read is missing. Cheaper than `read` for a git ref. */
  readonly readMany: (paths: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}
