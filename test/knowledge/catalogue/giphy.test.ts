import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('images', () => {
    const source = `
      import { GiphyFetch } from '@giphy/js-fetch-api';
      import giphyApi from 'giphy-api';
      const giphy = new GiphyFetch('k');
      export const found = () => giphy.search('dogs');
      export const other = () => giphyApi('k').random('cats');
    `;
    expect(matchesOf(source)).toEqual([
      'client @giphy/js-fetch-api#GiphyFetch',
      'client giphy-api#default',
      'outbound read @giphy/js-fetch-api#GiphyFetch().search',
      'outbound read giphy-api#default().random',
    ]);
    expect(systemsOf(source)).toEqual(['GIPHY']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GifsResult } from '@giphy/js-fetch-api';
      export const same = (it: GifsResult) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
