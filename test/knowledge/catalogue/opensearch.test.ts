import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('searches and changes', () => {
    const source = `
      import { Client } from '@opensearch-project/opensearch';
      const client = new Client({ node: process.env.OPENSEARCH_URL, maxRetries: 5 });
      export const found = await client.search({ index: 'orders', body: {} });
      await client.index({ index: 'orders', body: {} });
      await client.bulk({ body: [] });
      await client.indices.create({ index: 'orders' });
      export const exists = await client.indices.exists({ index: 'orders' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @opensearch-project/opensearch#Client',
      'outbound read @opensearch-project/opensearch#Client().indices.exists',
      'outbound read @opensearch-project/opensearch#Client().search',
      'outbound write @opensearch-project/opensearch#Client().bulk',
      'outbound write @opensearch-project/opensearch#Client().index',
      'outbound write @opensearch-project/opensearch#Client().indices.create',
      'retry 6 none Client',
    ]);
    expect(systemsOf(source)).toEqual(['OpenSearch']);
  });
});

describe('ignores', () => {
  it('errors, and a search on a text', () => {
    const source = `
      import { errors } from '@opensearch-project/opensearch';
      export const isTimeout = (error: unknown) => error instanceof errors.TimeoutError;
      export const at = 'orders'.search('d');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
