import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('statements of a database file', () => {
    const source = `
      import Database from 'better-sqlite3';
      const db = new Database('app.db');
      db.pragma('journal_mode = WAL');
      const user = db.prepare('SELECT * FROM users WHERE id = ?').get(1);
      db.prepare('INSERT INTO users (name) VALUES (?)').run('Ada');
    `;
    expect(matchesOf(source)).toEqual([
      'client better-sqlite3#default',
      'outbound call better-sqlite3#default().pragma',
      'outbound call better-sqlite3#default().prepare().get',
      'outbound call better-sqlite3#default().prepare().run',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });

  it('a database by its type', () => {
    const source = `
      import type { Database } from 'better-sqlite3';
      export const migrate = (db: Database) => db.exec('CREATE TABLE users (id INTEGER)');
    `;
    expect(matchesOf(source)).toEqual(['outbound call better-sqlite3#default().exec']);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import Database from 'better-sqlite3';
      export const stop = (db: Database.Database) => db.close();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
