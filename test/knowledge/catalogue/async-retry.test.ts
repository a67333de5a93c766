import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that is run again', () => {
    const source = `
      import retry from 'async-retry';
      export const load = () => retry(async (bail) => (await fetch('https://example.com')).json(), { retries: 5 });
    `;
    expect(matchesOf(source)).toEqual(['outbound call global#fetch', 'retry 6 exponential jitter async-retry']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('the defaults of the library', () => {
    const source = `
      import retry from 'async-retry';
      await retry(async () => compute());
    `;
    expect(matchesOf(source)).toEqual(['retry 11 exponential jitter async-retry']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const retry = (run: () => void) => run();
      retry(() => compute());
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
