import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls and their retries', () => {
    const source = `
      import { ofetch } from 'ofetch';
      export const users = await ofetch('https://api.example.com/users', { retry: 3, retryDelay: 500 });
      export const raw = await ofetch.raw('https://api.example.com/users');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call ofetch#ofetch',
      'outbound call ofetch#ofetch.raw',
      'retry 4 fixed ofetch',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('clients with a base URL', () => {
    const source = `
      import { $fetch, ofetch } from 'ofetch';
      const api = ofetch.create({ baseURL: 'https://api.example.com', retry: 0 });
      export const users = await api('/users');
      export const other = await $fetch('https://other.example.org');
    `;
    expect(matchesOf(source)).toEqual([
      'client ofetch#ofetch.create',
      'outbound call ofetch#$fetch',
      'outbound call ofetch#ofetch.create()',
      'retry 1 none ofetch.create',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { FetchError, createFetchError } from 'ofetch';
      export const isFetchError = (error: unknown) => error instanceof FetchError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
