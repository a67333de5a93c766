import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot, SnapshotFile } from '../../model/snapshot.ts';

/** What a tree holds, before symbolic links are followed. */
export interface Listing {
  readonly origin: Snapshot['origin'];
  readonly files: readonly SnapshotFile[];
  /** Paths of symbolic links. */
  readonly links: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Something about one file or folder, or about the tree, that was not read. */
export function snapshotDiagnostic(code: string, file: string | null, message: string): Diagnostic {
  return { stage: 'snapshot', code, message, file, line: null };
}
