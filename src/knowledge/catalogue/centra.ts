import type { Library } from '../../model/library.ts';

export default {
  id: 'centra',
  packages: ['centra'],
  purpose: 'Small HTTP client for Node.',
  clients: [
    {
      path: 'default()',
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().**.send',
      effect: 'call',
    },
  ],
} as const satisfies Library;
