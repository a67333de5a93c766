import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('typed calls', () => {
    const source = `
      import createClient from 'openapi-fetch';
      import type { paths } from './schema';
      const client = createClient<paths>({ baseUrl: 'https://api.example.com/v1/' });
      export const { data } = await client.GET('/blogposts/{id}', { params: { path: { id: '1' } } });
      await client.PUT('/blogposts', { body: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client openapi-fetch#default',
      'outbound call openapi-fetch#default().GET',
      'outbound call openapi-fetch#default().PUT',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('middleware and serializers', () => {
    const source = `
      import createClient, { createQuerySerializer } from 'openapi-fetch';
      export const serialize = createQuerySerializer();
      export const use = (client: { use(name: string): void }) => client.use('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
