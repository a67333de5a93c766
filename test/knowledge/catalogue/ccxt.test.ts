import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders', () => {
    const source = `
      import ccxt from 'ccxt';
      const exchange = new ccxt.kraken({ apiKey: 'k' });
      await exchange.createOrder('BTC/EUR', 'limit', 'buy', 1, 1);
      export const ticker = await exchange.fetchTicker('BTC/EUR');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read ccxt#kraken().fetchTicker',
      'outbound write ccxt#kraken().createOrder',
    ]);
    expect(systemsOf(source)).toEqual(['Crypto exchange']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Exchange } from 'ccxt';
      export const same = (given: Exchange) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
