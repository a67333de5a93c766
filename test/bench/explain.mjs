// `node test/bench/explain.mjs FOLDER|MODEL.json…`: takes 50 log calls spread evenly over a model, writes the lines that they
// would write, as JSON and as plain text, and counts for how many of them `handover explain` puts the place first.
// Reads the built product: run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../src/model/handover-model.ts').HandoverModel} HandoverModel */
/** @typedef {import('../../src/model/log-message.ts').LogMessage} LogMessage */

const dist = new URL('../../dist/', import.meta.url);
/** @type {typeof import('../../src/commands/explain-line.ts')} */
const { explanationOf } = await import(new URL('commands/explain-line.js', dist).href);

const CALLS = 50;
const VALUES = ['4821', 'ord_7f3ac1', 'shop.example.com', 'a1b2c3d4-0000-4000-8000-1234567890ab'];
const LEVELS = new Map([
  ['error', 50],
  ['fatal', 60],
  ['warn', 40],
  ['debug', 20],
]);
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node test/bench/explain.mjs FOLDER|MODEL.json…');
  process.exitCode = 2;
}
for (const folder of folders) print(folder, modelAt(path.resolve(folder)));

/**
 * The model as text: saved, or read anew.
 * @param {string} place
 */
function modelAt(place) {
  if (place.endsWith('.json')) return readFileSync(place, 'utf8');
  const folder = mkdtempSync(path.join(tmpdir(), 'handover-explain-'));
  const out = path.join(folder, 'handover.json');
  execFileSync(process.execPath, [fileURLToPath(new URL('cli.js', dist)), 'analyze', place, '--out', out, '--quiet']);
  const text = readFileSync(out, 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

/**
 * @param {string} name
 * @param {string} text
 */
function print(name, text) {
  const started = performance.now();
  /** @type {HandoverModel} */
  const model = JSON.parse(text);
  const parsed = performance.now();
  const picked = pickedOf(model);
  let [json, plain, named] = [0, 0, 0];
  for (const [first, ...others] of picked) {
    const isFirst = (/** @type {string} */ line) =>
      explanationOf(model, line)[0]?.startsWith(`${first.file}:${first.line} `) ?? false;
    if (isFirst(jsonLine(first, others))) json += 1;
    if (isFirst(plainLine(first, others))) plain += 1;
    const block = explanationOf(model, jsonLine(first, others)).slice(0, 6).join('\n');
    if (block.includes(`${first.file}:${first.line}`)) named += 1;
  }
  const each = (performance.now() - parsed) / (3 * Math.max(1, picked.length));
  console.log(
    `${path.basename(name)}: of ${picked.length} lines first in JSON ${json}, in plain text ${plain}; first or named as its equal ${named}; ` +
      `one line takes ${(each / (parsed - started)).toFixed(2)} × the time of reading the model`,
  );
}

/**
 * Log calls, each with all texts that it writes.
 * @param {HandoverModel} model
 * @returns {readonly (readonly [LogMessage, ...LogMessage[]])[]}
 */
function pickedOf({ logMessages }) {
  /** @type {Map<string, [LogMessage, ...LogMessage[]]>} */
  const calls = new Map();
  for (const row of logMessages.filter(({ kind }) => kind === 'log')) {
    const key = `${row.file}:${row.line}`;
    const known = calls.get(key);
    if (known === undefined) calls.set(key, [row]);
    else known.push(row);
  }
  const all = [...calls.values()];
  const count = Math.min(CALLS, all.length);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).flatMap((each) =>
    each === undefined ? [] : [each],
  );
}

/**
 * @param {LogMessage} row
 * @param {number} from
 */
function filled({ parts }, from) {
  return parts.reduce((text, part, at) => `${text}${VALUES[(at + from) % VALUES.length]}${part}`);
}

/** @param {readonly string[]} fields */
function valuesOf(fields) {
  return Object.fromEntries(fields.map((name, at) => [name, VALUES[at % VALUES.length]]));
}

/**
 * @param {LogMessage} first
 * @param {readonly LogMessage[]} others
 */
function jsonLine(first, others) {
  return JSON.stringify({
    level: LEVELS.get(first.level) ?? 30,
    time: 1_764_400_000_000,
    pid: 17,
    hostname: 'pod-7c9f',
    name: first.service,
    reqId: 'req-81f2',
    ...valuesOf(first.fields ?? []),
    msg: [first, ...others].map(filled).join(' '),
  });
}

/**
 * @param {LogMessage} first
 * @param {readonly LogMessage[]} others
 */
function plainLine(first, others) {
  const fields = Object.keys(valuesOf(first.fields ?? [])).map(
    (name, at) => `${name}: '${VALUES[at % VALUES.length]}'`,
  );
  const texts = [first, ...others].map(filled).join(' ');
  const tail = fields.length === 0 ? '' : ` { ${fields.join(', ')} }`;
  return `2026-11-29T10:00:00.123Z ${first.level.toUpperCase()} [${first.service ?? 'app'}] ${texts}${tail}`;
}
