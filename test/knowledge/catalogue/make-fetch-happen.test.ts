import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import fetch from 'make-fetch-happen';
      const cached = fetch.defaults({ cachePath: './cache' });
      export const repository = () => cached('https://api.github.com/repos/a/b');
      export const charges = () => fetch('https://api.stripe.com/v1/charges', { retry: { retries: 2 } });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call make-fetch-happen#default',
      'outbound call make-fetch-happen#defaults()',
      'retry 3 exponential make-fetch-happen',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FetchOptions } from 'make-fetch-happen';
      export const same = (it: FetchOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
