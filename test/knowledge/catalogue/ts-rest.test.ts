import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('contracts and what answers them', () => {
    const source = `
      import { initContract } from '@ts-rest/core';
      import { initServer } from '@ts-rest/express';
      export const contract = initContract().router({ list: { method: 'GET', path: '/orders', responses: {} } });
      export const router = initServer().router(contract, { list: async () => ({ status: 200, body: [] }) });
    `;
    expect(matchesOf(source)).toEqual([
      'contract @ts-rest/core#initContract().router',
      'handlers of a contract @ts-rest/express#initServer().router',
    ]);
  });
});

describe('ignores', () => {
  it('clients', () => {
    const source = `
      import { initClient } from '@ts-rest/core';
      export const client = initClient(contract, { baseUrl: 'https://shop.test' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
