import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders and prices', () => {
    const source = `
      import Binance from 'binance-api-node';
      const client = Binance({ apiKey: 'a', apiSecret: 'b' });
      export const prices = () => client.prices();
      export const order = () => client.order({ symbol: 'A', side: 'BUY', quantity: '1' });
      client.ws.ticker('A', (ticker) => ticker);
    `;
    expect(matchesOf(source)).toEqual([
      'client binance-api-node#default',
      'outbound call binance-api-node#default().prices',
      'outbound consume binance-api-node#default().ws.ticker',
      'outbound write binance-api-node#default().order',
    ]);
    expect(systemsOf(source)).toEqual(['Binance']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.binance.com/api/v3/ticker/price');`)).toEqual(['Binance']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Ticker } from 'binance-api-node';
      export const same = (it: Ticker) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
