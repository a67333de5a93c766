import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-cloudwatch-logs',
  packages: ['@aws-sdk/client-cloudwatch-logs', 'winston-cloudwatch'],
  purpose: 'Client of AWS CloudWatch.',
  system: {
    name: 'AWS CloudWatch',
    aliases: ['Amazon CloudWatch', 'CloudWatch'],
    kind: 'monitoring',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'CloudWatchLogsClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'CloudWatchLogs()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'CloudWatchLogsClient().send', effect: 'call' },
    { path: 'CloudWatchLogs().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'CloudWatchLogsClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'CloudWatchLogs',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
