import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a base query and its retries', () => {
    const source = `
      import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query/react';
      const baseQuery = retry(fetchBaseQuery({ baseUrl: 'https://api.example.com/' }), { maxRetries: 2 });
      export const api = createApi({ baseQuery, endpoints: () => ({}) });
    `;
    expect(matchesOf(source)).toEqual([
      'client @reduxjs/toolkit/query/react#fetchBaseQuery',
      'outbound call @reduxjs/toolkit/query/react#fetchBaseQuery',
      'retry 3 exponential jitter retry',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('an API without a base query of its own', () => {
    const source = `
      import { createApi, fakeBaseQuery, setupListeners } from '@reduxjs/toolkit/query';
      export const api = createApi({ baseQuery: fakeBaseQuery(), endpoints: () => ({}) });
      setupListeners(() => {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
