import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * A command line. `native` programs report no usage of their own: GNU time asks the system, where there is one.
 * @typedef {{ words: readonly string[], cwd: string, native?: boolean, exitCodes?: readonly number[] }} Command
 *
 * `userSeconds` and `peakMegabytes` are null where nothing could measure them.
 * @typedef {{ wallSeconds: number, userSeconds: number | null, peakMegabytes: number | null, output: string }} Measured
 * @typedef {{ kind: 'measured', measured: Measured } | { kind: 'failed', reason: string }} Outcome
 */

const MOST_MILLISECONDS = 15 * 60_000;
const GNU_TIME = '/usr/bin/time';
const hook = fileURLToPath(new URL('usage-hook.cjs', import.meta.url));

/**
 * Runs a command to its end.
 * @param {Command} command
 * @returns {Promise<Outcome>}
 */
export async function measure(command) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-usage-'));
  try {
    return await run(command, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Command} command
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
async function run({ words, cwd, native = false, exitCodes = [0] }, folder) {
  const isTimed = native && hasGnuTime();
  const [program = '', ...rest] = isTimed
    ? [GNU_TIME, '-q', '-f', '%U %M', '-o', path.join(folder, 'time'), ...words]
    : words;
  const env = native
    ? process.env
    : { ...process.env, NODE_OPTIONS: `--require "${hook}"`, BENCH_USAGE: path.join(folder, 'usage') };
  const start = performance.now();
  const child = spawn(program, rest, { cwd, env, timeout: MOST_MILLISECONDS, stdio: ['ignore', 'pipe', 'pipe'] });
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = await endOf(child);
  const wallSeconds = (performance.now() - start) / 1000;
  const [stdout, stderr] = await outputs;
  if (typeof ended === 'string' || !exitCodes.includes(ended))
    return { kind: 'failed', reason: reasonOf(ended, stderr || stdout) };
  const usage = native ? usageByTime(folder) : usageByHook(folder);
  return { kind: 'measured', measured: { wallSeconds, ...usage, output: stdout + stderr } };
}

/**
 * Exit code, or why there is none.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | string>}
 */
function endOf(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code ?? `ended by ${signal}`));
  });
}

/**
 * @param {number | string} ended
 * @param {string} output
 */
function reasonOf(ended, output) {
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.find((line) => /error/i.test(line)) ?? lines.findLast((line) => line !== '') ?? '';
  return `${typeof ended === 'number' ? `exit code ${ended}` : ended}${said === '' ? '' : `: ${said.slice(0, 160)}`}`;
}

/**
 * The program and the Node processes that it started: times add up, the biggest is the peak.
 * @param {string} folder
 */
function usageByHook(folder) {
  const rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  if (rows.length === 0) return { userSeconds: null, peakMegabytes: null };
  return {
    userSeconds: rows.reduce((sum, row) => sum + row.userSeconds, 0),
    peakMegabytes: Math.max(...rows.map((row) => row.peakMegabytes)),
  };
}

/** @param {string} folder */
function usageByTime(folder) {
  const file = path.join(folder, 'time');
  if (!existsSync(file)) return { userSeconds: null, peakMegabytes: null };
  const [userSeconds = 0, kilobytes = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  return { userSeconds, peakMegabytes: kilobytes / 1024 };
}

function hasGnuTime() {
  return spawnSync(GNU_TIME, ['--version']).status === 0;
}
