import type { SourceFile } from '../../model/workspace.ts';

const BATCH_BYTES = 500_000;
const BATCH_FILES = 100;

/** Cuts files into batches, in their order: large enough that handing them over costs little, small enough to share out. */
export function batchesOf(sources: readonly SourceFile[]): readonly (readonly SourceFile[])[] {
  const batches: SourceFile[][] = [];
  let room = 0;
  for (const source of sources) {
    const last = batches.at(-1);
    if (last === undefined || source.size > room || last.length >= BATCH_FILES) {
      batches.push([source]);
      room = BATCH_BYTES - source.size;
    } else {
      last.push(source);
      room -= source.size;
    }
  }
  return batches;
}
