import type { Library } from '../../model/library.ts';

export default {
  id: 'openfga',
  packages: ['@openfga/sdk'],
  purpose: 'Client of OpenFGA: who may do what by relations.',
  system: { name: 'OpenFGA', kind: 'auth', vendor: 'OpenFGA', hosting: 'either' },
  hosts: ['*.fga.dev'],
  clients: [{ path: 'OpenFgaClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } }],
  outbound: [
    {
      path: 'OpenFgaClient().{check,batchCheck,clientBatchCheck,expand,listObjects,streamedListObjects,listRelations,listUsers,read,readChanges,readAuthorizationModel,readAuthorizationModels,readLatestAuthorizationModel,readAssertions,listStores,getStore,checkValidApiConnection}',
      effect: 'read',
    },
    {
      path: 'OpenFgaClient().{write,writeTuples,deleteTuples,writeAuthorizationModel,writeAssertions,createStore,deleteStore}',
      effect: 'write',
    },
    { path: 'OpenFgaClient().{executeApiRequest,executeStreamedApiRequest}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'OpenFgaClient',
      kind: 'client-option',
      option: { argument: 0, key: 'retryParams.maxRetry' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
