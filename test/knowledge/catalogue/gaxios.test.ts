import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import { Gaxios, request } from 'gaxios';
      const client = new Gaxios({ baseURL: 'https://api.stripe.com', timeout: 1000 });
      export const charges = () => client.request({ url: '/v1/charges', retryConfig: { retry: 2 } });
      export const repository = () => request({ url: 'https://api.github.com/repos/a/b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client gaxios#Gaxios',
      'outbound call gaxios#Gaxios().request',
      'outbound call gaxios#request',
      'retry 3 exponential client.request',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GaxiosOptions } from 'gaxios';
      export const same = (it: GaxiosOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
