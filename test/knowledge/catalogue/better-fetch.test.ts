import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls with and without a base', () => {
    const source = `
      import { betterFetch, createFetch } from '@better-fetch/fetch';
      const $fetch = createFetch({ baseURL: 'https://api.github.com', retry: { type: 'exponential', attempts: 3, baseDelay: 100, maxDelay: 1000 } });
      export const repository = () => $fetch('/repos/a/b');
      export const charges = () => betterFetch('https://api.stripe.com/v1/charges');
    `;
    expect(matchesOf(source)).toEqual([
      'client @better-fetch/fetch#createFetch',
      'outbound call @better-fetch/fetch#betterFetch',
      'outbound call @better-fetch/fetch#createFetch()',
      'retry 3 fixed createFetch',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('its plugins', () => {
    const source = `
      import { createRetryStrategy } from '@better-fetch/fetch';
      export const strategy = createRetryStrategy({ type: 'linear', attempts: 3, delay: 100 });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
