import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-sqs',
  packages: ['@ssut/nestjs-sqs'],
  purpose: 'Queues of Amazon SQS in NestJS.',
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'SqsModule.{register,registerAsync}()', options: { argument: 0 } }],
  outbound: [
    { path: 'SqsService().send', effect: 'publish' },
    { path: 'SqsService().getQueueAttributes', effect: 'read' },
    { path: 'SqsService().purgeQueue', effect: 'write' },
  ],
  producers: [{ path: 'SqsService().send', queue: { argument: 0 } }],
  decorators: [{ path: 'SqsMessageHandler', role: 'consumer', name: { argument: 0 } }],
} as const satisfies Library;
