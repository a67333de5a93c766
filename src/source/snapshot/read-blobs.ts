import { runGitSync } from '../run-git.ts';

/**
 * The bytes of git blobs by id, in one git process; a blob that git does not have is missing.
 * @param ids blob ids, not names that git would have to look up
 */
export function readBlobs(folder: string, ids: Iterable<string>): ReadonlyMap<string, Uint8Array> {
  const asked = [...new Set(ids)];
  const blobs = new Map<string, Uint8Array>();
  if (asked.length === 0) return blobs;
  const output = runGitSync(folder, ['cat-file', '--batch'], `${asked.join('\n')}\n`) ?? Buffer.alloc(0);
  for (let position = 0; position < output.length;) {
    const lineEnd = output.indexOf('\n', position);
    const [id = '', type, size] = output.toString('latin1', position, lineEnd).split(' ');
    position = lineEnd + 1;
    if (type !== 'blob') continue;
    const end = position + Number(size);
    blobs.set(id, output.subarray(position, end));
    position = end + 1;
  }
  return blobs;
}
