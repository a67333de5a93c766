import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of the library itself', () => {
    const source = `
      import axios from 'axios';
      await axios.get('https://stock.example.com/items');
      await axios({ method: 'post', url: 'https://stock.example.com/orders' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call axios#default', 'outbound call axios#get']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('instances with a base URL', () => {
    const source = `
      import axios, { type AxiosInstance } from 'axios';
      const http = axios.create({ baseURL: 'https://stock.example.com' });
      await http.post('/orders', { text: 'a' });
      export const send = (client: AxiosInstance) => client.request({ url: '/items' });
    `;
    expect(matchesOf(source)).toEqual([
      'client axios#create',
      'outbound call axios#create().post',
      'outbound call axios#create().request',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('errors and interceptors', () => {
    const source = `
      import axios from 'axios';
      axios.interceptors.response.use((response) => response);
      export const isOurs = (error: unknown) => axios.isAxiosError(error);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
