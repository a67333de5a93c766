import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('entries', () => {
    const source = `
      import * as contentful from 'contentful';
      const client = contentful.createClient({ space: 's', accessToken: 't' });
      await client.getEntries({ content_type: 'post' });
    `;
    expect(matchesOf(source)).toEqual([
      'client contentful#createClient',
      'outbound read contentful#createClient().getEntries',
    ]);
    expect(systemsOf(source)).toEqual(['Contentful']);
  });

  it('management', () => {
    const source = `
      import { createClient } from 'contentful-management';
      const client = createClient({ accessToken: 't' });
      const space = await client.getSpace('s');
    `;
    expect(matchesOf(source)).toEqual([
      'client contentful-management#createClient',
      'outbound call contentful-management#createClient().getSpace',
    ]);
    expect(systemsOf(source)).toEqual(['Contentful']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Entry } from 'contentful';
      export const idOf = (entry: Entry) => entry.sys.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
