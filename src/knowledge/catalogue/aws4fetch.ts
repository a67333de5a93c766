import type { Library } from '../../model/library.ts';

export default {
  id: 'aws4fetch',
  packages: ['aws4fetch'],
  purpose: 'Fetch that signs requests for AWS and services with its interface.',
  clients: [
    {
      path: 'AwsClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'AwsClient().fetch',
      effect: 'call',
      url: {
        argument: 0,
      },
    },
  ],
  retryOptions: [
    {
      path: 'AwsClient',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    {
      path: 'AwsClient().fetch',
      option: {
        argument: 1,
        key: 'signal',
      },
    },
  ],
  defaults: {
    version: '1.0.20',
    attempts: 11,
    on: 'HTTP 429 and >= 500, also for POST; not network failures',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'retries (options of AwsClient)',
    timeoutOption: 'signal: AbortSignal.timeout(ms); it counts over all tries',
    regionOption: 'region',
    idempotency: 'sends no idempotency key',
    notes:
      'Waits a random part of 50 ms that doubles ten times: up to 51 s in all between the tries. The limit of a try is that of fetch in Node.',
    source: [
      'aws4fetch/dist/aws4fetch.esm.mjs:40',
      'aws4fetch/dist/aws4fetch.esm.mjs:63',
      'aws4fetch/dist/aws4fetch.esm.mjs:69',
      'aws4fetch/dist/aws4fetch.esm.mjs:72',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
