import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an operation first', () => {
    const source = `
      import promiseRetry from 'promise-retry';
      export const answer = await promiseRetry((retry, number) => Promise.resolve(number).catch(retry), { retries: 3, randomize: true });
    `;
    expect(matchesOf(source)).toEqual(['retry 4 exponential jitter promise-retry']);
  });

  it('options first', () => {
    const source = `
      import promiseRetry from 'promise-retry';
      export const answer = await promiseRetry({ retries: 1 }, (retry) => Promise.resolve().catch(retry));
    `;
    expect(matchesOf(source)).toEqual(['retry 2 exponential promise-retry']);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const promiseRetry = (run: () => void) => run();
      promiseRetry(() => {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
