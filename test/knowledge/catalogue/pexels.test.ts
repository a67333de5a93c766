import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('photographs', () => {
    const source = `
      import { createClient } from 'pexels';
      const client = createClient('k');
      export const found = () => client.photos.search({ query: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client pexels#createClient',
      'outbound read pexels#createClient().photos.search',
    ]);
    expect(systemsOf(source)).toEqual(['Pexels']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Photo } from 'pexels';
      export const same = (it: Photo) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
