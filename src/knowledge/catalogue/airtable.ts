import type { Library } from '../../model/library.ts';

export default {
  id: 'airtable',
  packages: ['airtable'],
  purpose: 'Client of the Airtable API.',
  system: {
    name: 'Airtable',
    kind: 'http-api',
    vendor: 'Airtable',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'configure()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().base()().{select,find}', effect: 'read' },
    { path: 'base()().{select,find}', effect: 'read' },
    { path: 'default().base()().{create,update,replace,destroy}', effect: 'write' },
    { path: 'base()().{create,update,replace,destroy}', effect: 'write' },
  ],
} as const satisfies Library;
