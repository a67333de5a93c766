import type { Library } from '../../model/library.ts';

export default {
  id: 'nice-grpc',
  packages: ['nice-grpc', 'nice-grpc-web'],
  purpose: 'Client and server of gRPC.',
  clients: [
    {
      path: 'createChannel()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().*',
      effect: 'call',
    },
    {
      path: 'createClientFactory().**.create().*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
