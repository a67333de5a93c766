import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import { createClient } from 'gel';
      const client = createClient({ dsn: 'gel://localhost/main' });
      export const orders = await client.query('select Order { id }');
      await client.transaction(async (transaction) => {
      await transaction.execute('delete Order');
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client gel#createClient',
      'outbound call gel#createClient().query',
      'outbound call gel#createClient().transaction',
      'outbound call gel#createClient().transaction<0.0>.execute',
    ]);
    expect(systemsOf(source)).toEqual(['Gel']);
  });
});

describe('ignores', () => {
  it('whether it is closed', () => {
    const source = `
      import type { Client } from 'gel';
      export const local = (client: Client) => client.isClosed();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
