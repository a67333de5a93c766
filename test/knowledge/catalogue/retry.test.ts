import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an operation', () => {
    const source = `
      import retry from 'retry';
      const operation = retry.operation({ retries: 5, factor: 3, randomize: true });
      operation.attempt((currentAttempt) => operation.retry(new Error(String(currentAttempt))));
    `;
    expect(matchesOf(source)).toEqual([
      'retry 6 exponential jitter retry.operation',
      'retry unknown exponential operation.attempt',
    ]);
  });
});

describe('ignores', () => {
  it('delays that are only computed', () => {
    const source = `
      import retry from 'retry';
      export const delays = retry.timeouts({ retries: 3 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
