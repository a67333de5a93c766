import type { Library } from '../../model/library.ts';

export default {
  id: 'monday-api-client',
  packages: ['@mondaydotcomorg/api'],
  purpose: 'Client of the API of monday.com.',
  system: { name: 'monday.com', aliases: ['Monday'], kind: 'http-api', vendor: 'monday.com', hosting: 'saas' },
  clients: [{ path: '{ApiClient,SeamlessApiClient}()', options: { argument: 0 } }],
  outbound: [
    { path: '{ApiClient,SeamlessApiClient}().{request,rawRequest}', effect: 'call' },
    { path: 'ApiClient().operations.*', effect: 'call' },
  ],
} as const satisfies Library;
