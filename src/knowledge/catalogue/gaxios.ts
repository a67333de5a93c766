import type { Library } from '../../model/library.ts';

export default {
  id: 'gaxios',
  packages: ['gaxios'],
  purpose: 'HTTP client on fetch by Google.',
  clients: [
    {
      path: 'Gaxios()',
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
      path: 'request',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
      base: {
        argument: 0,
        key: 'baseURL',
      },
    },
    {
      path: '{Gaxios(),instance}.request',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
      base: {
        argument: 0,
        key: 'baseURL',
      },
    },
    {
      path: '{Gaxios(),instance}.fetch',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
  ],
  retryOptions: [
    {
      path: '{request,Gaxios,Gaxios().request,instance.request}',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retryConfig.retry',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: '{request,Gaxios,Gaxios().request,instance.request}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
    {
      path: '{request,Gaxios().request,instance.request}',
      option: {
        argument: 0,
        key: 'signal',
      },
    },
  ],
} as const satisfies Library;
