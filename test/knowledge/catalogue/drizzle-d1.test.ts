import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the client and its questions', () => {
    const source = `
      import { drizzle } from 'drizzle-orm/d1';
      export const all = async (env: { DB: D1Database }) => drizzle(env.DB).select();
    `;
    expect(matchesOf(source)).toEqual([
      'client drizzle-orm/d1#drizzle',
      'outbound read drizzle-orm/d1#drizzle().select',
    ]);
    expect(systemsOf(source)).toEqual(['Cloudflare D1']);
  });
});

describe('ignores', () => {
  it('definitions of tables', () => {
    const source = `
      import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
      export const users = sqliteTable('users', { name: text() });
    `;
    expect(systemsOf(source)).toEqual([]);
  });
});
