import type { Library } from '../../model/library.ts';

export default {
  id: 'typed-rest-client',
  packages: ['typed-rest-client', 'typed-rest-client/RestClient', 'typed-rest-client/HttpClient'],
  purpose: 'HTTP client for Node by Microsoft.',
  clients: [
    {
      path: 'RestClient()',
      options: {
        argument: 3,
      },
      url: {
        argument: 1,
      },
    },
    {
      path: 'HttpClient()',
      options: {
        argument: 2,
      },
    },
  ],
  outbound: [
    {
      path: 'RestClient().{get,del,create,update,replace,options}',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
    {
      path: 'RestClient().uploadStream',
      effect: 'call',
      url: {
        argument: 1,
      },
    },
    {
      path: 'HttpClient().{get,del,post,patch,put,head,options}',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
    {
      path: 'HttpClient().{sendStream,request}',
      effect: 'call',
      url: {
        argument: 1,
      },
    },
  ],
  retryOptions: [
    {
      path: 'RestClient',
      kind: 'client-option',
      option: {
        argument: 3,
        key: 'maxRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'HttpClient',
      kind: 'client-option',
      option: {
        argument: 2,
        key: 'maxRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: 'RestClient',
      option: {
        argument: 3,
        key: 'socketTimeout',
      },
    },
    {
      path: 'HttpClient',
      option: {
        argument: 2,
        key: 'socketTimeout',
      },
    },
  ],
} as const satisfies Library;
