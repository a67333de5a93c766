// `npm run bench -- FOLDER… [--rounds N] [--json FILE]`: Handover beside the tools that read the same files, in one run.
// docs/benchmarks.md says how to read it. It is no test: it exits 0 whatever the figures are.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeBudgets, judgeEvenness } from './budgets.mjs';
import { measure } from './measure.mjs';
import { rowsOf } from './rows.mjs';
import { stageFolder } from './stage.mjs';
import { budgetsTable, tableOf } from './table.mjs';
import { fillCache, toolsFor } from './tools.mjs';

/** @typedef {import('./tools.mjs').Tool} Tool */
/** @typedef {import('./measure.mjs').Outcome} Outcome */

const usage = 'usage: npm run bench -- FOLDER… [--rounds N] [--json FILE]';
const options = /** @type {const} */ ({ rounds: { type: 'string', default: '3' }, json: { type: 'string' } });
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const rounds = Number(values.rounds);
// npm runs scripts in the package's folder and says here where it was called.
const base = process.env.INIT_CWD ?? process.cwd();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

if (positionals.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const folders = [];
  for (const folder of positionals) folders.push(await benchFolder(path.resolve(base, folder)));
  const evenness = judgeEvenness(folders.map((folder) => folder.rows));
  if (folders.length > 1) console.log(`\n${budgetsTable([evenness])}`);
  const report = { node: process.version, rounds, folders, evenness };
  if (values.json !== undefined) writeFileSync(path.resolve(base, values.json), `${JSON.stringify(report, null, 2)}\n`);
}

/** @param {string} folder */
async function benchFolder(folder) {
  const target = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const clear = () => rmSync(target, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    const stage = await stageFolder(folder, target);
    mkdirSync(stage.cache, { recursive: true });
    const { lines, results } = await runAll(stage);
    const rows = rowsOf(results, lines);
    const budgets = judgeBudgets(rows);
    console.log(
      `\n${stage.name}: ${stage.files.length} files, ${lines} lines, medians of ${rounds}\n${tableOf(rows)}\n\n${budgetsTable(budgets)}`,
    );
    return { name: stage.name, files: stage.files.length, lines, rows, budgets };
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/**
 * All tools, round by round, so that a busy machine is busy for all of them.
 * @param {import('./stage.mjs').Stage} stage
 */
async function runAll(stage) {
  const results = toolsFor(stage).map((tool) => ({ tool, outcomes: /** @type {Outcome[]} */ ([]) }));
  await measure(fillCache(stage));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { tool, outcomes } of results) {
      if (tool.command === null || outcomes.some((outcome) => outcome.kind === 'failed')) continue;
      process.stderr.write(`${stage.name}, round ${round}: ${tool.title}\n`);
      tool.prepare?.(round);
      outcomes.push(whole(tool, await measure(tool.command), stage.files.length));
    }
  }
  const [parsed] = results[0]?.outcomes ?? [];
  return { results, lines: parsed?.kind === 'measured' ? Number(parsed.measured.output) : 0 };
}

/**
 * A tool that read only some of the files did another job.
 * @param {Tool} tool
 * @param {Outcome} outcome
 * @param {number} files
 * @returns {Outcome}
 */
function whole(tool, outcome, files) {
  if (outcome.kind === 'failed' || tool.filesRead === undefined) return outcome;
  const read = Number(tool.filesRead.exec(outcome.measured.output)?.[1] ?? 0);
  return read >= files ? outcome : { kind: 'failed', reason: `read ${read} of ${files} files` };
}
