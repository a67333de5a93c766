import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a method', () => {
    const source = `
      import { BackOffPolicy, Retryable } from 'typescript-retry-decorator';
      export class Orders {
        @Retryable({ maxAttempts: 4, backOffPolicy: BackOffPolicy.ExponentialBackOffPolicy })
        async load() {}
      }
    `;
    expect(matchesOf(source)).toEqual(['retry 4 exponential Retryable']);
  });
});

describe('ignores', () => {
  it('its settings', () => {
    const source = `
      import { type RetryOptions } from 'typescript-retry-decorator';
      export const options: RetryOptions = { maxAttempts: 3 };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
