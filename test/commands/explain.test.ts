import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, expect, it } from 'vitest';
import { explanationOf } from '../../src/commands/explain-line.ts';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { shopThatLogs } from '../support/shop-that-logs.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handover-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Written {
  readonly line: string;
  /** Where the program says that it was written: `src/orders.js:4`. */
  readonly place: string;
}

async function written(): Promise<readonly Written[]> {
  for (const [file, text] of Object.entries(shopThatLogs)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const run = spawnSync(process.execPath, [path.join(folder, 'src/main.js')], { encoding: 'utf8' });
  const places = run.stderr.trim().split('\n');
  return run.stdout
    .trim()
    .split('\n')
    .map((line, at) => ({ line, place: places[at] ?? '' }));
}

it('finds the places of the lines that a program really writes', async () => {
  const lines = await written();
  expect(lines.length).toBeGreaterThanOrEqual(30);
  const out = path.join(folder, 'handover.json');
  await runCli(['analyze', folder, '--out', out, '--quiet', '--no-cache']);
  const text = await readFile(out, 'utf8');
  const started = performance.now();
  const model: HandoverModel = JSON.parse(text);
  const parsed = performance.now() - started;
  const wrong = lines.filter(({ line, place }) => explanationOf(model, line)[0]?.startsWith(`${place} `) !== true);
  const each = (performance.now() - started - parsed) / lines.length;
  expect(wrong.map(({ line, place }) => `${place} ${line}`).slice(3)).toEqual([]);
  // Ratios of short times: the bound is generous.
  expect(each).toBeLessThan(30 * parsed);
});

it('answers on the command line from a saved model', async () => {
  const from = path.join(folder, 'handover.json');
  const { code, stdout } = await runCli(['explain', 'src/orders.js:9', '--from', from]);
  expect(code).toBe(0);
  expect(stdout).toContain('src/orders.js:9');
});
