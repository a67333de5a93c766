import type { Library } from '../../model/library.ts';

export default {
  id: 'jayson',
  packages: ['jayson', 'jayson/promise'],
  purpose: 'Client and server of JSON-RPC.',
  clients: [
    {
      path: '{client,Client}.{http,https,websocket}()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
      },
    },
    {
      path: '{client,Client}.{tcp,tls}()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{client,Client}.{http,https,tcp,tls,websocket}().request',
      effect: 'call',
    },
  ],
} as const satisfies Library;
