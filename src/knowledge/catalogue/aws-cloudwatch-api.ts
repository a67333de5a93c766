import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-cloudwatch-api',
  packages: [],
  purpose: 'Takes in metrics and logs.',
  system: {
    name: 'AWS CloudWatch',
    aliases: ['Amazon CloudWatch', 'CloudWatch'],
    kind: 'monitoring',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['logs.*.amazonaws.com', 'monitoring.*.amazonaws.com'],
} as const satisfies Library;
