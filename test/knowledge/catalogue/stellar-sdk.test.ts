import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of Horizon and of an RPC', () => {
    const source = `
      import { Horizon, rpc } from '@stellar/stellar-sdk';
      const horizon = new Horizon.Server('https://horizon.stellar.org');
      const server = new rpc.Server('https://rpc.example.com');
      export const account = () => horizon.loadAccount('G1');
      export const payments = () => horizon.payments().forAccount('G1').call();
      export const sent = (transaction: never) => server.sendTransaction(transaction);
    `;
    expect(matchesOf(source)).toEqual([
      'client @stellar/stellar-sdk#Horizon.Server',
      'client @stellar/stellar-sdk#rpc.Server',
      'outbound read @stellar/stellar-sdk#Horizon.Server().loadAccount',
      'outbound read @stellar/stellar-sdk#Horizon.Server().payments().forAccount().call',
      'outbound write @stellar/stellar-sdk#rpc.Server().sendTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'stellar.org']);
  });
});

describe('ignores', () => {
  it('keys', () => {
    const source = `
      import { Keypair } from '@stellar/stellar-sdk';
      export const key = Keypair.random();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
