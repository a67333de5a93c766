import { describe, expect, it } from 'vitest';
import callSettings from '../../src/knowledge/detectors/call-settings.ts';
import type { CallSettings } from '../../src/knowledge/rows.ts';
import { rowsOf } from '../support/rows-of.ts';

async function settingsOf(files: Readonly<Record<string, string>> | string): Promise<readonly CallSettings[]> {
  return (await rowsOf(callSettings, files)).callSettings ?? [];
}

/** `10000 code a.ts:2` for each call. */
async function timeoutsOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const rows = await settingsOf(files);
  return rows.map(({ timeout: { ms, from, place } }) =>
    [String(ms), from, place === null ? '' : `${place.file.replace('src/', '')}:${place.line}`].join(' ').trim(),
  );
}

describe('settings of clients that are about something else', () => {
  it('what only connects again, and a number that the machine decides', async () => {
    const source = [
      "import Redis from 'ioredis';",
      'const plain = new Redis({ retryStrategy: () => 1_000, reconnectOnError: () => true });',
      'export const one = () => plain.get("a");',
      'const told = new Redis({ maxRetriesPerRequest: onBuildMachine() ? 50 : isFast() ? 5 : 20 });',
      'export const two = () => told.get("a");',
      'declare function onBuildMachine(): boolean;',
      'declare function isFast(): boolean;',
    ].join('\n');
    expect((await settingsOf(source)).map(({ tries }) => [tries.attempts, tries.from])).toEqual([
      [21, 'library'],
      [null, 'code'],
    ]);
  });

  it('a limit of connecting: what is called later has none of it', async () => {
    const source = [
      "import mongoose from 'mongoose';",
      "await mongoose.connect('mongodb://a/shop', { serverSelectionTimeoutMS: 5_000 });",
      "await mongoose.connect('mongodb://b/shop');",
      "export const find = () => mongoose.model('Cat').find();",
    ].join('\n');
    expect(await timeoutsOf(source)).toEqual(['5000 code a.ts:2', '30000 library', 'null library']);
  });

  it('queries of a transaction, which is tried again as a whole', async () => {
    const source = [
      "import { createPool, sql } from 'slonik';",
      "const pool = await createPool('postgres://localhost/shop');",
      'await pool.query(sql.unsafe`delete from a`);',
      'await pool.transaction(async (connection) => {',
      '  await connection.query(sql.unsafe`delete from b`);',
      '});',
    ].join('\n');
    expect((await settingsOf(source)).map(({ tries }) => tries.attempts)).toEqual([6, 1, 6]);
  });
});
