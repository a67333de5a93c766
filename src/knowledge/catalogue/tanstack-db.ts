import type { Library } from '../../model/library.ts';

export default {
  id: 'tanstack-db',
  packages: ['@tanstack/query-db-collection', '@tanstack/react-db'],
  purpose: 'Collections of TanStack DB that load through TanStack Query.',
  retryOptions: [
    {
      path: 'queryCollectionOptions',
      kind: 'ui-query-retry',
      option: { argument: 0, key: 'retry' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
      backoffOption: { argument: 0, key: 'retryDelay' },
    },
  ],
} as const satisfies Library;
