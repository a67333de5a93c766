import type { Snapshot } from '../../model/snapshot.ts';

const LONGEST = 1_000_000;
const BATCH = 200;
const TEXT = /\.(?:md|mdx|markdown|rst|txt|adoc)$/i;
const BINARY = /\.(?:png|jpe?g|gif|svg|ico|webp|woff2?|ttf|otf|pdf|mp4|webm|zip|gz|wasm|lockb)$/i;

/** Which of the words stand in a file that is no prose, anywhere in it. */
export function findWords(snapshot: Snapshot, words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const files = snapshot.files.filter(({ path, size }) => size <= LONGEST && !TEXT.test(path) && !BINARY.test(path));
  for (let start = 0; start < files.length && found.size < words.length; start += BATCH) {
    const paths = files.slice(start, start + BATCH).map(({ path }) => path);
    for (const bytes of snapshot.readMany(paths).values()) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (const word of words) if (!found.has(word) && text.includes(word)) found.add(word);
    }
  }
  return found;
}
