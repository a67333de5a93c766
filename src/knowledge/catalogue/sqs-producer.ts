import type { Library } from '../../model/library.ts';

export default {
  id: 'sqs-producer',
  packages: ['sqs-producer'],
  purpose: 'Sends messages to one Amazon SQS queue.',
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'Producer.create()', options: { argument: 0 }, url: { argument: 0, key: 'queueUrl' } }],
  outbound: [
    { path: 'Producer.create().send', effect: 'publish' },
    { path: 'Producer.create().queueSize', effect: 'read' },
  ],
  producers: [{ path: 'Producer.create().send', madeWith: { argument: 0, key: 'queueUrl' } }],
} as const satisfies Library;
