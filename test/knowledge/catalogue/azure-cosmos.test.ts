import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('items of a container', () => {
    const source = `
      import { CosmosClient } from '@azure/cosmos';
      const client = new CosmosClient({ endpoint: 'https://shop.documents.azure.com', key: 'k' });
      const container = client.database('shop').container('orders');
      await container.items.create({ id: '1' });
      await container.items.query('SELECT * FROM c').fetchAll();
      await container.item('1', '1').replace({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/cosmos#CosmosClient',
      'outbound read @azure/cosmos#CosmosClient().database().container().items.query',
      'outbound write @azure/cosmos#CosmosClient().database().container().item().replace',
      'outbound write @azure/cosmos#CosmosClient().database().container().items.create',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Cosmos DB']);
  });

  it('containers by their type', () => {
    const source = `
      import type { Container } from '@azure/cosmos';
      export const read = (container: Container, id: string) => container.item(id).read();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read @azure/cosmos#CosmosClient().database().container().item().read',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Cosmos DB']);
  });
});

describe('ignores', () => {
  it('parts of a query', () => {
    const source = `
      import type { SqlQuerySpec } from '@azure/cosmos';
      export const query: SqlQuerySpec = { query: 'SELECT * FROM c' };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
