import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import { Client } from 'xrpl';
      const client = new Client('wss://s1.ripple.com', { connectionTimeout: 5000 });
      await client.connect();
      export const balances = () => client.getBalances('r1');
      export const paid = () => client.submitAndWait({ TransactionType: 'Payment' });
    `;
    expect(matchesOf(source)).toEqual([
      'client xrpl#Client',
      'outbound call xrpl#Client().connect',
      'outbound read xrpl#Client().getBalances',
      'outbound write xrpl#Client().submitAndWait',
    ]);
    expect(systemsOf(source)).toEqual(['ripple.com']);
  });
});

describe('ignores', () => {
  it('sums and wallets', () => {
    const source = `
      import { Wallet, xrpToDrops } from 'xrpl';
      export const drops = xrpToDrops('1');
      export const wallet = Wallet.generate();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
