import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('results', () => {
    const source = `
      import { getJson } from 'serpapi';
      export const results = await getJson({ engine: 'google', q: 'books', api_key: 'k' });
    `;
    expect(matchesOf(source)).toEqual(['outbound read serpapi#getJson']);
    expect(systemsOf(source)).toEqual(['SerpApi']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { BaseResponse } from 'serpapi';
      export const same = (given: BaseResponse) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
