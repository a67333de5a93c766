import type { Library } from '../../model/library.ts';

export default {
  id: 'typescript-retry-decorator',
  packages: ['typescript-retry-decorator'],
  purpose: 'Retry as a method decorator.',
  retryWrappers: [
    {
      path: 'Retryable',
      kind: 'decorator',
      operation: { argument: 0 },
      attempts: { argument: 0, key: 'maxAttempts' },
      defaultAttempts: 3,
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'backOffPolicy' },
    },
  ],
} as const satisfies Library;
