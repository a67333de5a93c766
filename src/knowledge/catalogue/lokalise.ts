import type { Library } from '../../model/library.ts';

export default {
  id: 'lokalise',
  packages: ['@lokalise/node-api'],
  purpose: 'Client of Lokalise, translations.',
  system: {
    name: 'Lokalise',
    kind: 'http-api',
    vendor: 'Lokalise',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'LokaliseApi()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'LokaliseApiOAuth()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'LokaliseApi().*().{get,list,download,async_download}',
      effect: 'read',
    },
    {
      path: 'LokaliseApi().*().{create,update,delete,upload,bulk_update,bulk_delete,restore,merge,empty}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
