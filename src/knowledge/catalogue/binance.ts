import type { Library } from '../../model/library.ts';

export default {
  id: 'binance',
  packages: ['binance-api-node'],
  purpose: 'Client of Binance, exchange of crypto currencies.',
  system: {
    name: 'Binance',
    kind: 'http-api',
    vendor: 'Binance',
    hosting: 'saas',
  },
  hosts: ['*.binance.com', '*.binance.us', '*.binance.vision'],
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().ws.*',
      effect: 'consume',
    },
    {
      path: 'default().{order,cancel,futuresOrder,futuresCancel,withdraw,universalTransfer,marginOrder,marginLoan,marginRepay}',
      effect: 'write',
    },
    {
      path: 'default().order*',
      effect: 'write',
    },
    {
      path: 'default().cancel*',
      effect: 'write',
    },
    {
      path: 'default().futuresCancel*',
      effect: 'write',
    },
    {
      path: 'default().*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
