import { readFile } from 'node:fs/promises';

/** Text of a file, null where there is none; throws where it cannot be read. */
export function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(nullIfMissing);
}

/** For what reads a file or a folder that may be missing. */
export function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
