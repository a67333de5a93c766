import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-sns-api',
  packages: [],
  purpose: 'Passes messages on to subscribers and phones.',
  system: {
    name: 'Amazon SNS',
    aliases: ['SNS', 'AWS SNS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['sns.*.amazonaws.com'],
} as const satisfies Library;
