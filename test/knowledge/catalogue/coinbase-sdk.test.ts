import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('wallets', () => {
    const source = `
      import { Coinbase, Wallet } from '@coinbase/coinbase-sdk';
      Coinbase.configure({ apiKeyName: 'a', privateKey: 'b' });
      const wallet = await Wallet.create();
      export const balances = () => wallet.listBalances();
      export const sent = () => wallet.createTransfer({ amount: 1, assetId: 'eth', destination: '0x1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @coinbase/coinbase-sdk#Coinbase.configure',
      'outbound read @coinbase/coinbase-sdk#Wallet.create().listBalances',
      'outbound write @coinbase/coinbase-sdk#Wallet.create',
      'outbound write @coinbase/coinbase-sdk#Wallet.create().createTransfer',
    ]);
    expect(systemsOf(source)).toEqual(['Coinbase']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Transfer } from '@coinbase/coinbase-sdk';
      export const same = (it: Transfer) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
