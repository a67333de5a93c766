import type { Library } from '../../model/library.ts';

export default {
  id: 'hey-api-client-fetch',
  packages: ['@hey-api/client-fetch'],
  purpose: 'Fetch of clients that Hey API makes from OpenAPI.',
  clients: [
    {
      path: 'createClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'baseUrl',
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().{get,post,put,patch,delete,head,options,trace,connect,request}',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
      base: {
        argument: 0,
        key: 'baseUrl',
      },
    },
  ],
} as const satisfies Library;
