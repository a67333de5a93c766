import type { Library } from '../../model/library.ts';

export default {
  id: 'rtk-query',
  packages: ['@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react'],
  purpose: 'Queries with a cache of Redux Toolkit.',
  clients: [{ path: 'fetchBaseQuery()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [{ path: 'fetchBaseQuery', effect: 'call', url: { argument: 0, key: 'baseUrl' } }],
  retryWrappers: [
    {
      path: 'retry',
      kind: 'ui-query-retry',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'maxRetries' },
      defaultAttempts: 6,
      backoff: 'exponential',
      jitter: true,
      backoffOption: { argument: 1, key: 'backoff' },
    },
  ],
} as const satisfies Library;
