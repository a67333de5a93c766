import { extractFile } from './extract-file.ts';
import { tooSlow } from './limits.ts';
import { type Outcome, skipped } from './outcome.ts';
import { withinTime } from './time-limit.ts';

/** A file that is in memory; `bytes` is null when it could not be read. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

const BINARY_CHECK_BYTES = 8000;

/** Reads files one after the other; none may take longer than `timeLimit` milliseconds, and none stops the others. */
export function extractSources(files: readonly FileBytes[], timeLimit: number): readonly Outcome[] {
  const together = withinTime(timeLimit, () => files.map(extractSource));
  return together?.result ?? files.map((file) => extractAlone(file, timeLimit));
}

function extractAlone(file: FileBytes, timeLimit: number): Outcome {
  return withinTime(timeLimit, () => extractSource(file))?.result ?? tooSlow(timeLimit);
}

function extractSource({ path, bytes }: FileBytes): Outcome {
  if (bytes === null) return skipped('file-unreadable', 'it could not be read');
  if (bytes.subarray(0, BINARY_CHECK_BYTES).includes(0)) {
    return skipped('not-text', 'holds binary data, so it is no source code');
  }
  try {
    return { kind: 'facts', facts: extractFile(path, decode(bytes)) };
  } catch (error) {
    if (error instanceof RangeError) {
      return skipped('nested-too-deeply', 'its expressions are nested deeper than can be read');
    }
    return skipped('extraction-failed', `a bug in Handover (${String(error)})`);
  }
}

/** git stores lines that end in `\n` for files that end in `\r\n` on disk: both must give the same facts. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
