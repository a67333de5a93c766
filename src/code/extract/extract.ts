import type { Snapshot } from '../../model/snapshot.ts';
import type { SourceFile } from '../../model/workspace.ts';
import { extractSources } from './extract-sources.ts';
import { TIME_LIMIT, tooLarge } from './limits.ts';
import { type Extracted, type Outcome, skipped, toExtracted } from './outcome.ts';

/** Reads files in this thread, without a cache: `readFacts` in its plainest form. */
export function extract(snapshot: Snapshot, sources: readonly SourceFile[], onFile: (done: number) => void): Extracted {
  const outcomes = new Map<string, Outcome>();
  for (const source of sources) {
    outcomes.set(source.path, tooLarge(source) ?? readAlone(snapshot, source));
    onFile(outcomes.size);
  }
  return toExtracted(sources, outcomes);
}

function readAlone(snapshot: Snapshot, { path }: SourceFile): Outcome {
  const [outcome] = extractSources([{ path, bytes: snapshot.read(path) }], TIME_LIMIT);
  return outcome ?? skipped('extraction-failed', 'nothing came of it');
}
