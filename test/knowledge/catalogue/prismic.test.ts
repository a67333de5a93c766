import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import * as prismic from '@prismicio/client';
      const client = prismic.createClient('shop');
      export const page = await client.getByUID('page', 'home');
    `;
    expect(matchesOf(source)).toEqual([
      'client @prismicio/client#createClient',
      'outbound read @prismicio/client#createClient().getByUID',
    ]);
    expect(systemsOf(source)).toEqual(['Prismic']);
  });
});

describe('ignores', () => {
  it('which content it asks for', () => {
    const source = `
      import type { Client } from '@prismicio/client';
      export const local = (client: Client) => [client.queryLatestContent(), client.buildQueryURL({})];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
