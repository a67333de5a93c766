import type { Library } from '../../model/library.ts';

export default {
  id: 'datocms',
  packages: ['@datocms/cma-client-node', '@datocms/cma-client'],
  purpose: 'Client of the content management API of DatoCMS.',
  system: { name: 'DatoCMS', kind: 'http-api', vendor: 'DatoCMS', hosting: 'saas' },
  hosts: ['graphql.datocms.com', 'site-api.datocms.com'],
  clients: [{ path: 'buildClient()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  timeoutOptions: [{ path: 'buildClient', option: { argument: 0, key: 'requestTimeout' } }],
  retryOptions: [
    {
      path: 'buildClient',
      kind: 'client-option',
      option: { argument: 0, key: 'autoRetry' },
      counts: 'switch',
      backoff: 'custom',
      jitter: false,
    },
  ],
  outbound: [
    {
      path: 'buildClient().*.{find,list,listPagedIterator,referencing,rawFind,rawList,rawListPagedIterator}',
      effect: 'read',
    },
    {
      path: 'buildClient().*.{create,update,destroy,duplicate,bulkPublish,bulkUnpublish,bulkDestroy,bulkMoveToStage,bulkTag,rawCreate,rawUpdate,rawDestroy,rawDuplicate}',
      effect: 'write',
    },
    { path: 'buildClient().*.*', effect: 'call' },
  ],
} as const satisfies Library;
