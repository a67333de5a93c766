import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-cosmos',
  packages: ['@azure/cosmos'],
  purpose: 'Client of Azure Cosmos DB.',
  system: {
    name: 'Azure Cosmos DB',
    aliases: ['Cosmos DB'],
    kind: 'database',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.documents.azure.com'],
  clients: [{ path: 'CosmosClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [
    { path: 'CosmosClient().database().container().items.{query,readAll}', effect: 'read' },
    { path: 'CosmosClient().database().container().item().read', effect: 'read' },
    { path: 'CosmosClient().database().container().items.{create,upsert,bulk,batch}', effect: 'write' },
    { path: 'CosmosClient().database().container().item().{replace,delete,patch}', effect: 'write' },
    { path: 'CosmosClient().databases.{create,createIfNotExists}', effect: 'write' },
    { path: 'CosmosClient().database().containers.{create,createIfNotExists}', effect: 'write' },
    { path: 'CosmosClient().database().container().scripts.storedProcedure().execute', effect: 'call' },
  ],
  same: [
    { path: '@azure/cosmos#Database()', as: '@azure/cosmos#CosmosClient().database()' },
    { path: '@azure/cosmos#Container()', as: '@azure/cosmos#CosmosClient().database().container()' },
    { path: '@azure/cosmos#Item()', as: '@azure/cosmos#CosmosClient().database().container().item()' },
    {
      path: '@azure/cosmos#CosmosClient().databases.{create,createIfNotExists}().database',
      as: '@azure/cosmos#CosmosClient().database()',
    },
    {
      path: '@azure/cosmos#CosmosClient().database().containers.{create,createIfNotExists}().container',
      as: '@azure/cosmos#CosmosClient().database().container()',
    },
  ],
} as const satisfies Library;
