import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import Firebird from 'node-firebird';
      Firebird.attach({ host: 'localhost', database: 'shop.fdb' }, (error, db) => {
      db.query('SELECT 1 FROM rdb$database', [], () => undefined);
      });
    `;
    expect(matchesOf(source)).toEqual(['client node-firebird#attach', 'outbound call node-firebird#attach<1.1>.query']);
    expect(systemsOf(source)).toEqual(['Firebird']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Database } from 'node-firebird';
      export const same = (given: Database) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
