import type { Library } from '../../model/library.ts';

export default {
  id: 'bitwarden',
  packages: ['@bitwarden/sdk-napi'],
  purpose: 'Client of Bitwarden Secrets Manager.',
  system: {
    name: 'Bitwarden',
    kind: 'http-api',
    vendor: 'Bitwarden',
    hosting: 'either',
  },
  clients: [
    {
      path: 'BitwardenClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'apiUrl',
      },
    },
  ],
  outbound: [
    {
      path: 'BitwardenClient().{secrets,projects}().{get,getByIds,list,sync}',
      effect: 'read',
    },
    {
      path: 'BitwardenClient().{secrets,projects}().{create,update,delete}',
      effect: 'write',
    },
    {
      path: 'BitwardenClient().auth().loginAccessToken',
      effect: 'call',
    },
  ],
} as const satisfies Library;
