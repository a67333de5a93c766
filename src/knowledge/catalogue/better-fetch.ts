import type { Library } from '../../model/library.ts';

export default {
  id: 'better-fetch',
  packages: ['@better-fetch/fetch'],
  purpose: 'Fetch that checks answers against schemas and tries again.',
  clients: [
    {
      path: 'createFetch()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'baseURL',
      },
    },
  ],
  outbound: [
    {
      path: 'betterFetch',
      effect: 'call',
      url: {
        argument: 0,
      },
      base: {
        argument: 1,
        key: 'baseURL',
      },
    },
    {
      path: 'createFetch()',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
  ],
  retryOptions: [
    {
      path: 'createFetch',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retry',
      },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: '{betterFetch,createFetch()}',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retry',
      },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'createFetch',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retry.attempts',
      },
      counts: 'retries',
      backoff: 'unknown',
      jitter: false,
      backoffOption: {
        argument: 0,
        key: 'retry.type',
      },
    },
    {
      path: '{betterFetch,createFetch()}',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retry.attempts',
      },
      counts: 'retries',
      backoff: 'unknown',
      jitter: false,
      backoffOption: {
        argument: 1,
        key: 'retry.type',
      },
    },
  ],
  timeoutOptions: [
    {
      path: 'createFetch',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
    {
      path: '{betterFetch,createFetch()}',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
    {
      path: '{betterFetch,createFetch()}',
      option: {
        argument: 1,
        key: 'signal',
      },
    },
  ],
} as const satisfies Library;
