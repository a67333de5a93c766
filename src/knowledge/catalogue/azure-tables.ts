import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-tables',
  packages: ['@azure/data-tables'],
  purpose: 'Client of Azure Table Storage.',
  system: {
    name: 'Azure Table Storage',
    aliases: ['Azure Tables'],
    kind: 'database',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.table.core.windows.net'],
  clients: [
    { path: 'TableClient()', options: { argument: 3 }, url: { argument: 0 } },
    { path: 'TableServiceClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: '{TableClient,TableServiceClient}.fromConnectionString()', url: { argument: 0 } },
  ],
  outbound: [
    { path: 'TableClient().{getEntity,listEntities,getAccessPolicy}', effect: 'read' },
    { path: 'TableServiceClient().{listTables,getProperties,getStatistics}', effect: 'read' },
    {
      path: 'TableClient().{createEntity,updateEntity,upsertEntity,deleteEntity,submitTransaction,createTable,deleteTable,setAccessPolicy}',
      effect: 'write',
    },
    { path: 'TableServiceClient().{createTable,deleteTable,setProperties}', effect: 'write' },
  ],
  same: [
    { path: '@azure/data-tables#TableClient.fromConnectionString()', as: '@azure/data-tables#TableClient()' },
    {
      path: '@azure/data-tables#TableServiceClient.fromConnectionString()',
      as: '@azure/data-tables#TableServiceClient()',
    },
  ],
} as const satisfies Library;
