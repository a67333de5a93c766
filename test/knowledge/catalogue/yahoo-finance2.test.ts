import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('both interfaces', () => {
    const source = `
      import YahooFinance from 'yahoo-finance2';
      const yahooFinance = new YahooFinance();
      export const quote = () => yahooFinance.quote('AAPL');
      export const found = () => YahooFinance.search('Apple');
    `;
    expect(matchesOf(source)).toEqual([
      'client yahoo-finance2#default',
      'outbound read yahoo-finance2#default().quote',
    ]);
    expect(systemsOf(source)).toEqual(['Yahoo Finance']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://query1.finance.yahoo.com/v8/finance/chart/AAPL');`)).toEqual([
      'Yahoo Finance',
    ]);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type YahooFinance from 'yahoo-finance2';
      export const same = (it: YahooFinance) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
