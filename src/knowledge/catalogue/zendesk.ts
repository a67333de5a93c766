import type { Library } from '../../model/library.ts';

export default {
  id: 'zendesk',
  packages: ['node-zendesk'],
  purpose: 'Client of the Zendesk API.',
  system: {
    name: 'Zendesk',
    kind: 'http-api',
    vendor: 'Zendesk',
    hosting: 'saas',
  },
  clients: [{ path: 'createClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'createClient().*.{list,show,search,query}', effect: 'read' },
    { path: 'createClient().*.{create,update,delete,createMany,updateMany}', effect: 'write' },
    { path: 'createClient().*.*', effect: 'call' },
  ],
} as const satisfies Library;
