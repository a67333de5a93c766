import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that is run again', () => {
    const source = `
      import { backOff } from 'exponential-backoff';
      await backOff(() => load(), { numOfAttempts: 5, jitter: 'full' });
      await backOff(() => load());
    `;
    expect(matchesOf(source)).toEqual(['retry 10 exponential backOff', 'retry 5 exponential jitter backOff']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const backOff = (run: () => void) => run();
      backOff(() => load());
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
