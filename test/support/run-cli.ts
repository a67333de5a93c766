import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line, as users run it: `npm test` builds it first. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs leave nothing in the cache folder of whoever runs the tests. */
const cacheHome = mkdtempSync(join(tmpdir(), 'handover-cache-'));
process.on('exit', () => rmSync(cacheHome, { recursive: true, force: true }));

/** Runs `handover WORDS…` to its end. `before` are options of node itself. */
export async function runCli(words: readonly string[], before: readonly string[] = []): Promise<Run> {
  const env = { ...process.env, XDG_CACHE_HOME: cacheHome };
  const child = spawn(process.execPath, [...before, cli, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, stdout, stderr };
}
