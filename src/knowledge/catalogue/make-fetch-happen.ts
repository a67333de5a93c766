import type { Library } from '../../model/library.ts';

export default {
  id: 'make-fetch-happen',
  packages: ['make-fetch-happen'],
  purpose: 'Fetch for Node with a cache and new tries.',
  outbound: [
    {
      path: '{default,defaults()}',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retry.retries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'default',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retry',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: '{default,defaults()}',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
    {
      path: '{default,defaults()}',
      option: {
        argument: 1,
        key: 'signal',
      },
    },
  ],
} as const satisfies Library;
