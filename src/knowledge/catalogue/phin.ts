import type { Library } from '../../model/library.ts';

export default {
  id: 'phin',
  packages: ['phin'],
  purpose: 'Small HTTP client for Node.',
  outbound: [
    {
      path: '{default,unpromisified,promisified,phin}',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
    {
      path: '{default,unpromisified,promisified,phin}',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
    },
  ],
  timeoutOptions: [
    {
      path: '{default,unpromisified,promisified,phin}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
