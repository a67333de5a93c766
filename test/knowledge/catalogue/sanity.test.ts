import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import { createClient } from '@sanity/client';
      const client = createClient({ projectId: 'a', dataset: 'production', useCdn: true });
      export const posts = await client.fetch('*[_type == "post"]');
      await client.create({ _type: 'post' });
      await client.patch('1').set({ title: 'a' }).commit();
    `;
    expect(matchesOf(source)).toEqual([
      'client @sanity/client#createClient',
      'outbound read @sanity/client#createClient().fetch',
      'outbound write @sanity/client#createClient().create',
      'outbound write @sanity/client#createClient().patch().set().commit',
    ]);
    expect(systemsOf(source)).toEqual(['Sanity']);
  });
});

describe('ignores', () => {
  it('queries that are only built', () => {
    const source = `
      import { groq } from 'next-sanity';
      export const query = groq\`*[_type == "post"]\`;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
