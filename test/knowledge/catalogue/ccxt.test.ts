import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an exchange', () => {
    const source = `
      import ccxt from 'ccxt';
      const exchange = new ccxt.binance({ apiKey: 'a', secret: 'b', timeout: 5000 });
      export const ticker = () => exchange.fetchTicker('BTC/USDT');
      export const order = () => exchange.createOrder('BTC/USDT', 'limit', 'buy', 1, 2);
    `;
    expect(matchesOf(source)).toEqual([
      'client ccxt#binance',
      'outbound read ccxt#pro.exchange().fetchTicker',
      'outbound write ccxt#pro.exchange().createOrder',
    ]);
    expect(systemsOf(source)).toEqual(['Cryptocurrency exchanges (CCXT)']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Ticker } from 'ccxt';
      export const same = (it: Ticker) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
