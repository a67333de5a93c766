import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tables', () => {
    const source = `
      import * as lancedb from '@lancedb/lancedb';
      const db = await lancedb.connect('data/lance');
      const books = await db.openTable('books');
      await books.add([{ id: 1, vector: [1] }]);
      export const found = await books.search([1]).limit(3).toArray();
    `;
    expect(matchesOf(source)).toEqual([
      'client @lancedb/lancedb#connect',
      'outbound call @lancedb/lancedb#connect().openTable',
      'outbound read @lancedb/lancedb#connect().openTable().search().limit().toArray',
      'outbound write @lancedb/lancedb#connect().openTable().add',
    ]);
    expect(systemsOf(source)).toEqual(['LanceDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Connection } from '@lancedb/lancedb';
      export const same = (given: Connection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
