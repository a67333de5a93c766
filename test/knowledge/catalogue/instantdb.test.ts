import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import { init } from '@instantdb/admin';
      const db = init({ appId: 'a', adminToken: 't' });
      export const orders = await db.query({ orders: {} });
      await db.transact(db.tx.orders['1'].update({ total: 3 }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @instantdb/admin#init',
      'outbound read @instantdb/admin#init().query',
      'outbound write @instantdb/admin#init().transact',
    ]);
    expect(systemsOf(source)).toEqual(['InstantDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { InstantConfig } from '@instantdb/admin';
      export const same = (given: InstantConfig) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
