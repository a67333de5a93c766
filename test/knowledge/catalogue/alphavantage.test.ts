import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('prices', () => {
    const source = `
      import alphavantage from 'alphavantage';
      const alpha = alphavantage({ key: 'k' });
      export const daily = () => alpha.data.daily('AAPL');
    `;
    expect(matchesOf(source)).toEqual([
      'client alphavantage#default',
      'outbound read alphavantage#default().data.daily',
    ]);
    expect(systemsOf(source)).toEqual(['Alpha Vantage']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.alphavantage.co/query?function=GLOBAL_QUOTE');`)).toEqual([
      'Alpha Vantage',
    ]);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type alphavantage from 'alphavantage';
      export type Client = ReturnType<typeof alphavantage>;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
