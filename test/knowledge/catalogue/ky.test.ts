import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of the library itself', () => {
    const source = `
      import ky from 'ky';
      await ky.get('https://stock.example.com/items', { retry: { limit: 4 } }).json();
      await ky('https://stock.example.com/orders', { method: 'post', retry: 0 });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call ky#default',
      'outbound call ky#get',
      'retry 1 none ky',
      'retry 5 exponential ky.get',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('instances with a base URL', () => {
    const source = `
      import ky from 'ky';
      const api = ky.create({ prefixUrl: 'https://stock.example.com' });
      await api.post('orders', { json: {} });
      await api.extend({ retry: 5 }).get('items');
    `;
    expect(matchesOf(source)).toEqual([
      'client ky#create',
      'outbound call ky#create().get',
      'outbound call ky#create().post',
      'retry 6 exponential api.extend',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { HTTPError } from 'ky';
      export const isHttp = (error: unknown) => error instanceof HTTPError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
