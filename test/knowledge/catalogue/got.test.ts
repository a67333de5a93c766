import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of the library itself', () => {
    const source = `
      import got from 'got';
      await got('https://stock.example.com/items', { retry: { limit: 4 } }).json();
      await got.post('https://stock.example.com/orders', { json: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call got#default',
      'outbound call got#post',
      'retry 5 exponential jitter got',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('instances with a base URL', () => {
    const source = `
      import got from 'got';
      const api = got.extend({ prefixUrl: 'https://stock.example.com', retry: { limit: 0 } });
      await api.get('items');
      await api('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client got#extend',
      'outbound call got#extend()',
      'outbound call got#extend().get',
      'retry 1 none got.extend',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import got, { HTTPError } from 'got';
      export const isHttp = (error: unknown) => error instanceof HTTPError;
      export const options = got.mergeOptions;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
