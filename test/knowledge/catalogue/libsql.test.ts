import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('statements', () => {
    const source = `
      import { createClient } from '@libsql/client';
      const client = createClient({ url: 'file:app.db' });
      await client.execute('SELECT 1');
      await client.batch(['DELETE FROM users'], 'write');
    `;
    expect(matchesOf(source)).toEqual([
      'client @libsql/client#createClient',
      'outbound call @libsql/client#createClient().batch',
      'outbound call @libsql/client#createClient().execute',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });

  it('the client of workers', () => {
    const source = `
      import { createClient } from '@libsql/client/web';
      await createClient({ url: 'libsql://shop.turso.io' }).execute('SELECT 1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @libsql/client/web#createClient',
      'outbound call @libsql/client/web#createClient().execute',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { LibsqlError } from '@libsql/client';
      export const isLibsql = (error: unknown) => error instanceof LibsqlError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
