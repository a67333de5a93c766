// Loaded before a service (`node --import`): tells on file descriptor 3, for each text that goes to standard output or standard
// error, the place below TRACED_ROOT whose code was running then, and `process` emits `written` where there is one. What is
// written stays as it is.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = process.env.TRACED_ROOT ?? '';
const writeSync = fs.writeSync;
Error.stackTraceLimit = 60;

fs.writeSync = /** @type {typeof fs.writeSync} */ (
  (/** @type {Parameters<typeof fs.writeSync>} */ ...words) => {
    if (words[0] === 1 || words[0] === 2) note(words[1]);
    return writeSync(...words);
  }
);
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  stream.write = /** @type {typeof stream.write} */ (
    (/** @type {Parameters<typeof stream.write>} */ ...words) => {
      note(words[0]);
      return write(...words);
    }
  );
}

/** @param {unknown} text */
function note(text) {
  const [place] = (new Error('written').stack ?? '').split('\n').flatMap(placeIn);
  writeSync(3, `${JSON.stringify({ text: String(text), place: place ?? null })}\n`);
  if (place !== undefined) process.emit(/** @type {never} */ ('written'));
}

/** @param {string} frame */
function placeIn(frame) {
  const [, file = '', line] = /\(?((?:file:)?\/[^()]+?):(\d+):\d+\)?$/.exec(frame) ?? [];
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return path.startsWith(root) && !path.includes('/node_modules/') ? [`${path.slice(root.length)}:${line}`] : [];
}
