import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of the library itself', () => {
    const source = `
      import xior from 'xior';
      await xior.get('https://stock.example.com/items');
      await xior({ method: 'post', url: 'https://stock.example.com/orders' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call xior#default', 'outbound call xior#get']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('instances with a base URL', () => {
    const source = `
      import xior, { type XiorInstance } from 'xior';
      const http = xior.create({ baseURL: 'https://stock.example.com' });
      await http.post('/orders', { text: 'a' });
      export const send = (client: XiorInstance) => client.request({ url: '/items' });
    `;
    expect(matchesOf(source)).toEqual([
      'client xior#create',
      'outbound call xior#create().post',
      'outbound call xior#create().request',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('errors and interceptors', () => {
    const source = `
      import xior from 'xior';
      xior.interceptors.response.use((response) => response);
      export const isOurs = (error: unknown) => xior.isXiorError(error);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
