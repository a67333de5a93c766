import type { Library } from '../../model/library.ts';

export default {
  id: 'nango',
  packages: ['@nangohq/node', '@nangohq/frontend'],
  purpose: 'Client of Nango, connections to other APIs.',
  system: {
    name: 'Nango',
    kind: 'http-api',
    vendor: 'Nango',
    hosting: 'saas',
  },
  clients: [
    { path: 'Nango()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    {
      path: 'Nango().{getConnection,listConnections,getToken,getRawTokenResponse,listRecords,getIntegration,listIntegrations,syncStatus,getMetadata}',
      effect: 'read',
    },
    {
      path: 'Nango().{createConnectSession,deleteConnection,triggerSync,startSync,pauseSync,setMetadata,updateMetadata,createIntegration,updateIntegration,deleteIntegration,updateSyncConnectionFrequency}',
      effect: 'write',
    },
    { path: 'Nango().{proxy,get,post,put,patch,delete,triggerAction}', effect: 'call' },
    { path: 'default().{auth,create,openConnectUI}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Nango().{proxy,get,post,put,patch,delete}',
      kind: 'client-option',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
} as const satisfies Library;
