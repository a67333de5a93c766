import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Readable } from 'node:stream';

/** What was written at once, and the place of the example whose code did so, as `apps/api/src/main.ts:12`. */
export interface Written {
  readonly text: string;
  readonly place: string | null;
}

export interface Service {
  readonly written: readonly Written[];
  /** All that came out of the process. */
  readonly output: () => string;
  /** Resolves when a text was written that holds these words. */
  readonly wrote: (words: string) => Promise<void>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: () => Promise<void>;
}

export interface Start {
  /** The folder that the example was installed in. */
  readonly folder: string;
  /** Of the workspace that runs: `apps/api`. */
  readonly workspace: string;
  readonly script?: string;
  readonly env: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 45_000;
const preloads = ['note-writes.mjs', 'lead-outside.mjs'].map((name) => new URL(name, import.meta.url).href);

/** Runs a script of the example as its `start` does: through tsx, in the folder of its workspace. */
export function startService({ folder, workspace, script = 'src/main.ts', env }: Start): Service {
  const imports = [...preloads, import.meta.resolve('tsx')].flatMap((url) => ['--import', url]);
  const child = spawn(process.execPath, ['--enable-source-maps', ...imports, script], {
    cwd: `${folder}/${workspace}`,
    env: { PATH: process.env.PATH ?? '', HOME: folder, TRACED_ROOT: `${folder}/`, LOG_LEVEL: 'debug', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const written: Written[] = [];
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => chunks.push(String(data)));
  createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => written.push(JSON.parse(line)));
  return {
    written,
    output: () => chunks.join(''),
    wrote: (words) => untilWrote(words, { written, child, output: () => chunks.join('') }),
    signal: (name) => void child.kill(name),
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    },
  };
}

interface Running {
  readonly written: readonly Written[];
  readonly child: ChildProcess;
  readonly output: () => string;
}

async function untilWrote(words: string, { written, child, output }: Running): Promise<void> {
  const steps = PATIENCE_MS / 50;
  for (let step = 0; step < steps; step += 1) {
    if (written.some(({ text }) => text.includes(words))) return;
    if (child.exitCode !== null && step > 20) break;
    await pause(50);
  }
  throw new Error(`Nothing was written that holds "${words}".\n${output().slice(-3000)}`);
}
