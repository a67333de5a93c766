// `node test/bench/resolution.mjs FOLDER…`: where the production calls of a repository go, and why some of them could
// not be followed. Reads the built product: run `npm run build` first.
import path from 'node:path';
import { programOfFolder } from './analysed.mjs';
import { reasonOf } from './unknown-reasons.mjs';

/** @typedef {import('../../src/code/link/program.ts').Program} Program */
/** @typedef {import('../../src/code/link/program.ts').CallSite} CallSite */

const MOST_REASONS = 12;
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node test/bench/resolution.mjs FOLDER…');
  process.exitCode = 2;
}
for (const folder of folders) print(folder, await programOfFolder(path.resolve(folder)));

/**
 * @param {string} folder
 * @param {Program} program
 */
function print(folder, program) {
  const { calls, files } = program;
  const lines = [...files.values()].reduce((sum, facts) => sum + facts.lines, 0);
  console.log(`\n${path.basename(path.resolve(folder))}: ${files.size} files, ${lines} lines, ${calls.length} calls`);
  for (const [name, count] of ranked(calls.map(destinationOf))) console.log(row(name, count, calls.length));
  const likely = calls.filter(({ targets: [first] }) => first?.kind === 'api' && first.likely).length;
  console.log(row('(likely among them)', likely, calls.length));
  console.log(`  own packages taken for external: ${program.ownPackagesTakenForExternal.join(', ') || 'none'}`);
  const unknown = calls.filter((site) => site.targets.length === 0);
  console.log(`  Unknown, by what the chain ends in:`);
  const reasons = ranked(unknown.map((site) => reasonOf(program, { file: site.file, value: site.call.callee })));
  for (const [name, count] of reasons.slice(0, MOST_REASONS)) console.log(row(name, count, unknown.length));
}

/**
 * As `coverage.calls` of the model counts.
 * @param {CallSite} site
 */
function destinationOf({ targets: [first] }) {
  if (first === undefined) return 'unknown';
  if (first.kind !== 'api') return 'own';
  return first.path.startsWith('global#') ? 'global' : 'package';
}

/**
 * Counts equal names, the most frequent first.
 * @param {readonly string[]} names
 */
function ranked(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/**
 * @param {string} name
 * @param {number} count
 * @param {number} total
 */
function row(name, count, total) {
  const share = total === 0 ? '–' : `${((100 * count) / total).toFixed(1)} %`;
  return `${share.padStart(8)} ${String(count).padStart(7)}  ${name}`;
}
