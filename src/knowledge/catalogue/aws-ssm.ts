import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-ssm',
  packages: ['@aws-sdk/client-ssm'],
  purpose: 'Client of AWS Systems Manager.',
  system: {
    name: 'AWS Systems Manager',
    aliases: ['AWS Parameter Store', 'SSM'],
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SSMClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SSM()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SSMClient().send', effect: 'call' },
    { path: 'SSM().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'SSMClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SSM',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
