import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('vectors', () => {
    const source = `
      import { MilvusClient } from '@zilliz/milvus2-sdk-node';
      const client = new MilvusClient({ address: 'localhost:19530', maxRetries: 5 });
      await client.insert({ collection_name: 'books', data: [] });
      export const found = await client.search({ collection_name: 'books', data: [1] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @zilliz/milvus2-sdk-node#MilvusClient',
      'outbound read @zilliz/milvus2-sdk-node#MilvusClient().search',
      'outbound write @zilliz/milvus2-sdk-node#MilvusClient().insert',
      'retry 6 exponential MilvusClient',
    ]);
    expect(systemsOf(source)).toEqual(['Milvus']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
      export const local = (client: MilvusClient) => client.closeConnection();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
