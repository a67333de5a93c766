import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('callbacks and promises', () => {
    const source = `
      import { open } from 'sqlite';
      import sqlite3 from 'sqlite3';
      const raw = new sqlite3.Database(':memory:');
      raw.run('create table a (b)');
      const db = await open({ filename: '/data/app.db', driver: sqlite3.Database });
      export const rows = await db.all('select * from a');
    `;
    expect(matchesOf(source)).toEqual([
      'client sqlite#open',
      'client sqlite3#Database',
      'outbound call sqlite#open().all',
      'outbound call sqlite3#Database().run',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });

  it('Node, Bun and Expo', () => {
    const source = `
      import { Database } from 'bun:sqlite';
      import { openDatabaseSync } from 'expo-sqlite';
      import { DatabaseSync } from 'node:sqlite';
      const node = new DatabaseSync('app.db');
      node.exec('create table a (b)');
      export const bun = new Database('app.db').query('select 1');
      const expo = openDatabaseSync('app.db');
      expo.runSync('delete from a');
    `;
    expect(matchesOf(source)).toEqual([
      'client bun:sqlite#Database',
      'client expo-sqlite#openDatabaseSync',
      'client node:sqlite#DatabaseSync',
      'outbound call bun:sqlite#Database().query',
      'outbound call expo-sqlite#openDatabaseSync().runSync',
      'outbound call node:sqlite#DatabaseSync().exec',
    ]);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import sqlite3 from 'sqlite3';
      export const flags = sqlite3.OPEN_READWRITE;
      class Database { run(text: string) { return text; } }
      export const text = new Database().run('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
