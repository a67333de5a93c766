import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-sqs-api',
  packages: [],
  purpose: 'Queues messages.',
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['sqs.*.amazonaws.com', '*.queue.amazonaws.com'],
} as const satisfies Library;
