import picomatch from 'picomatch';
import type { Snapshot } from '../../model/snapshot.ts';

/** The same tree without the files that `globs` name, as if they were not there. */
export function withoutIgnored(snapshot: Snapshot, globs: readonly string[]): Snapshot {
  if (globs.length === 0) return snapshot;
  const isIgnored = picomatch([...globs], { dot: true });
  return { ...snapshot, files: snapshot.files.filter((file) => !isIgnored(file.path)) };
}
