import type { Library } from '../../model/library.ts';

export default {
  id: 'redlock',
  packages: ['redlock'],
  purpose: 'Distributed locks on Redis.',
  // `using` makes its lock longer as long as the work goes on.
  locks: [{ path: 'default().{acquire,lock}', duration: { argument: 1 } }],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 1, key: 'retryCount' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: true,
    },
    {
      path: 'default().acquire',
      kind: 'client-option',
      option: { argument: 2, key: 'retryCount' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: true,
    },
    {
      path: 'default().using',
      kind: 'client-option',
      option: { argument: 2, key: 'retryCount' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: true,
    },
  ],
} as const satisfies Library;
