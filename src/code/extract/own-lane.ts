import { encodeFacts } from './cache/encode-facts.ts';
import { extractSources } from './extract-sources.ts';
import { isLasting } from './is-lasting.ts';
import type { Lane, LaneOptions, ListedBytes, Reading } from './lanes.ts';

/** Reads in this thread: nothing to start, nothing to hand over. */
export function ownLane(options: LaneOptions): Lane {
  return { extract: async (batch) => readHere(batch, options), close: async () => undefined };
}

function readHere(batch: readonly ListedBytes[], { keeps, timeLimit }: LaneOptions): readonly Reading[] {
  return extractSources(batch, timeLimit).map((outcome, index) => {
    return { outcome, encoded: keeps && isLasting(batch[index], outcome) ? encodeFacts(outcome) : null };
  });
}
