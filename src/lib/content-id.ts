import { createHash } from 'node:crypto';

/**
 * Whether bytes have a git blob id, which is the hash of `blob SIZE\0` and the bytes. Bytes whose lines end in `\r\n` also
 * have the id of the same text with `\n`: that is what git stores of them.
 */
export function hasContentId(bytes: Uint8Array, id: string): boolean {
  if (contentId(bytes, id) === id) return true;
  return bytes.includes(CARRIAGE_RETURN) && contentId(withPlainLineEnds(bytes), id) === id;
}

const CARRIAGE_RETURN = 13;
const SHA256_LENGTH = 64;

function contentId(bytes: Uint8Array, like: string): string {
  const algorithm = like.length === SHA256_LENGTH ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
