import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

export type HashAlgorithm = 'sha1' | 'sha256';

const chunk = Buffer.allocUnsafe(256 * 1024);

/**
 * The git blob id of a file as it lies on disk: the hash of `blob SIZE\0` and its bytes, whatever its size.
 * @throws the system's error when the file cannot be read.
 */
export function blobIdOf(path: string, size: number, algorithm: HashAlgorithm = 'sha1'): string {
  const hash = createHash(algorithm).update(`blob ${size}\0`);
  const file = openSync(path, 'r');
  try {
    for (let length = -1; length !== 0;) {
      length = readSync(file, chunk, 0, chunk.length, null);
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
