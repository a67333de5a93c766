import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { z } from 'zod';
import { by } from '../../lib/order.ts';
import type { HistoryLog } from './read-log.ts';

const FILE_NAME = 'history.json';

const keptLog = z.object({
  version: z.string(),
  commit: z.string(),
  log: z.object({
    people: z.array(z.object({ name: z.string(), handles: z.array(z.string()) })),
    commits: z.array(z.tuple([z.number(), z.number()])),
    changes: z.array(z.tuple([z.string(), z.array(z.number())])),
    now: z.number(),
    exactRenamesOnly: z.boolean(),
  }),
});

/** What an earlier run read of the history of this commit; null where there is nothing, or nothing that can be read. */
export function keptHistory(folder: string, commit: string): HistoryLog | null {
  try {
    const kept = keptLog.parse(JSON.parse(readFileSync(join(folder, FILE_NAME), 'utf8')));
    return kept.commit === commit && kept.version === readerVersion() ? kept.log : null;
  } catch {
    // Missing, damaged or of another version: it is read from git again, which gives the same.
    return null;
  }
}

/** Keeps it for the next run: of the newest commit alone, because branches come and go. */
export function keepHistory(folder: string, commit: string, log: HistoryLog): void {
  const draft = join(folder, `${FILE_NAME}.${pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify({ version: readerVersion(), commit, log }));
    renameSync(draft, join(folder, FILE_NAME));
  } catch {
    // It only saves time, and the cache of facts, which lies beside it, says that the folder cannot be written.
  }
}

/** The hash of the code of this folder as it runs, so that nobody has to remember to raise a number. */
function readerVersion(): string {
  const folder = new URL('./', import.meta.url);
  const names = readdirSync(folder).filter((name) => /[.][jt]s$/.test(name));
  const hash = createHash('sha256');
  for (const name of names.toSorted(by((each) => each))) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex').slice(0, 16);
}
