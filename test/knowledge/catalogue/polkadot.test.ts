import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and transactions', () => {
    const source = `
      import { ApiPromise, WsProvider } from '@polkadot/api';
      const api = await ApiPromise.create({ provider: new WsProvider('wss://rpc.polkadot.io') });
      export const account = await api.query.system.account('1');
      await api.tx.balances.transferKeepAlive('1', 1).signAndSend('2');
    `;
    expect(matchesOf(source)).toEqual([
      'client @polkadot/api#ApiPromise.create',
      'client @polkadot/api#WsProvider',
      'outbound read @polkadot/api#ApiPromise.create().query.system.account',
      'outbound write @polkadot/api#ApiPromise.create().tx.balances.transferKeepAlive().signAndSend',
    ]);
    expect(systemsOf(source)).toEqual(['Polkadot node']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ApiPromise } from '@polkadot/api';
      export const same = (given: ApiPromise) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
