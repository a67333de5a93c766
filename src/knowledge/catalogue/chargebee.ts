import type { Library } from '../../model/library.ts';

export default {
  id: 'chargebee',
  packages: ['chargebee', 'chargebee-typescript'],
  purpose: 'Client of the Chargebee API.',
  system: {
    name: 'Chargebee',
    kind: 'payment',
    vendor: 'Chargebee',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }, { path: 'ChargeBee()' }],
  outbound: [
    { path: 'default().*.{list,retrieve}', effect: 'read' },
    { path: 'ChargeBee().*.{list,retrieve}().request', effect: 'read' },
    { path: 'default().*.{create,update,cancel,delete,createForItems,createWithItems}', effect: 'write' },
    { path: 'ChargeBee().*.*().request', effect: 'write' },
  ],
} as const satisfies Library;
