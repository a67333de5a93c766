import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOneFile, commitOneFile, hasHistory } from './stage.mjs';

/**
 * One row of the table. `filesRead` finds in the output how many files the tool read: fewer than there are is a failure.
 * @typedef {object} Tool
 * @property {string} id
 * @property {string} title
 * @property {import('./measure.mjs').Command | null} command  null where it cannot run
 * @property {string} [missing]  what it would need
 * @property {RegExp} [filesRead]
 * @property {(round: number) => void} [prepare]
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * @param {import('./stage.mjs').Stage} stage
 * @returns {readonly Tool[]}
 */
export function toolsFor(stage) {
  return [
    {
      id: 'parse',
      title: 'TypeScript createSourceFile alone',
      command: node([script('parse-only.mjs'), stage.list], stage.sources),
    },
    { id: 'cold', title: 'Handover, cold', command: handover(stage, ['--no-cache']) },
    { id: 'warm', title: 'Handover, warm', command: handover(stage, ['--cache-location', stage.cache]) },
    {
      id: 'changed',
      title: 'Handover, one file changed',
      command: handover(stage, ['--cache-location', stage.cache]),
      prepare: (round) => changeOneFile(stage, `Round${round}`),
    },
    {
      id: 'ref',
      title: 'Handover, a commit, one file changed',
      command: hasHistory(stage) ? handover(stage, ['--cache-location', stage.cache, '--ref', 'HEAD']) : null,
      missing: 'no git history',
      prepare: (round) => commitOneFile(stage, round),
    },
    { id: 'native', title: 'TypeScript 7 --noEmit --noCheck', command: native(stage), filesRead: /^Files:\s+(\d+)/m },
    { id: 'depcruise', title: 'dependency-cruiser', command: dependencyCruiser(stage), filesRead: /\((\d+) modules/ },
    { id: 'knip', title: 'knip', command: knip(stage) },
  ];
}

/**
 * Fills the cache that the warm rows read.
 * @param {import('./stage.mjs').Stage} stage
 */
export function fillCache(stage) {
  return handover(stage, ['--cache-location', stage.cache]);
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {readonly string[]} flags
 */
function handover(stage, flags) {
  const out = path.join(path.dirname(stage.list), 'handover.json');
  return node([path.join(root, 'dist/cli.js'), 'analyze', '--quiet', '--out', out, ...flags, stage.whole], stage.whole);
}

/** @param {import('./stage.mjs').Stage} stage */
function native(stage) {
  const program = installed('@typescript/native-preview', 'tsgo');
  if (program === null) return null;
  const flags = [
    '--project',
    'tsconfig.bench.json',
    '--noEmit',
    '--noCheck',
    '--extendedDiagnostics',
    '--pretty',
    'false',
  ];
  // 1 and 2 say that there were diagnostics, such as imports of packages that are not installed.
  return { ...node([program, ...flags], stage.sources), native: true, exitCodes: [0, 1, 2] };
}

/** @param {import('./stage.mjs').Stage} stage */
function dependencyCruiser(stage) {
  const program = installed('dependency-cruiser', 'depcruise');
  return program === null
    ? null
    : node([program, '.', '--no-config', '--ts-pre-compilation-deps', '--output-type', 'err'], stage.sources);
}

/** @param {import('./stage.mjs').Stage} stage */
function knip(stage) {
  const program = installed('knip', 'knip');
  const flags = ['--no-exit-code', '--no-progress', '--no-config-hints', '--reporter', 'compact'];
  return program === null ? null : node([program, ...flags], stage.sources);
}

/**
 * @param {readonly string[]} words
 * @param {string} cwd
 * @returns {import('./measure.mjs').Command}
 */
function node(words, cwd) {
  return { words: [process.execPath, ...words], cwd };
}

/** @param {string} name */
function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * The script behind a command of a development dependency, null where it is not installed.
 * @param {string} name
 * @param {string} command
 */
function installed(name, command) {
  const folder = path.join(root, 'node_modules', name);
  if (!existsSync(folder)) return null;
  const { bin } = require(path.join(folder, 'package.json'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
