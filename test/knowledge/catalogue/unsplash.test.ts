import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('photographs', () => {
    const source = `
      import { createApi } from 'unsplash-js';
      const unsplash = createApi({ accessKey: 'k' });
      export const found = () => unsplash.search.getPhotos({ query: 'a' });
      export const photo = () => unsplash.GET('/photos/{assetSlug}', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client unsplash-js#createApi',
      'outbound read unsplash-js#createApi().GET',
      'outbound read unsplash-js#createApi().search.getPhotos',
    ]);
    expect(systemsOf(source)).toEqual(['Unsplash']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Api } from 'unsplash-js';
      export const same = (it: Api) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
