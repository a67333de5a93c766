import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-step-functions',
  packages: ['@aws-sdk/client-sfn'],
  purpose: 'Client of AWS Step Functions.',
  system: {
    name: 'AWS Step Functions',
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SFNClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SFN()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SFNClient().send', effect: 'call' },
    { path: 'SFN().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'SFNClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SFN',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
