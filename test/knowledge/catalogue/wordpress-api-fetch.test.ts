import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a request', () => {
    const source = `
      import apiFetch from '@wordpress/api-fetch';
      export const posts = await apiFetch({ path: '/wp/v2/posts' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call @wordpress/api-fetch#default']);
    expect(systemsOf(source)).toEqual(['WordPress']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { APIFetchOptions } from '@wordpress/api-fetch';
      export const same = (given: APIFetchOptions) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
