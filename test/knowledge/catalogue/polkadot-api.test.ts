import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a node', () => {
    const source = `
      import { ApiPromise, WsProvider } from '@polkadot/api';
      const provider = new WsProvider('wss://rpc.polkadot.io');
      const api = await ApiPromise.create({ provider });
      export const account = () => api.query.system.account('1');
      export const header = () => api.rpc.chain.getHeader();
      export const paid = (pair: never) => api.tx.balances.transferAllowDeath('1', 2).signAndSend(pair);
    `;
    expect(matchesOf(source)).toEqual([
      'client @polkadot/api#ApiPromise.create',
      'client @polkadot/api#WsProvider',
      'outbound call @polkadot/api#ApiPromise.create().rpc.chain.getHeader',
      'outbound read @polkadot/api#ApiPromise.create().query.system.account',
      'outbound write @polkadot/api#ApiPromise.create().tx.balances.transferAllowDeath().signAndSend',
    ]);
    expect(systemsOf(source)).toEqual(['polkadot.io']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SubmittableResult } from '@polkadot/api';
      export const same = (it: SubmittableResult) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
