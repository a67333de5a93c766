import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a fetch that tries again', () => {
    const source = `
      import withRetry from 'fetch-retry';
      const fetchAgain = withRetry(fetch);
      await fetchAgain('https://stock.example.com/items', { retries: 4, retryDelay: 500 });
    `;
    expect(matchesOf(source)).toEqual(['outbound call fetch-retry#default()', 'retry 5 fixed fetchAgain']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const withRetry = (run: () => void) => run;
      withRetry(() => load())();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
