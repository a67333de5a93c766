import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-kafka',
  packages: ['@nestjs/microservices'],
  purpose: 'Client of Kafka for NestJS.',
  system: {
    name: 'Kafka',
    aliases: ['Apache Kafka'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [{ path: 'ClientKafka()', options: { argument: 0 } }],
  outbound: [
    { path: 'ClientKafka().send', effect: 'call' },
    { path: 'ClientKafka().{emit,emitBatch}', effect: 'publish' },
  ],
  producers: [
    { path: 'ClientKafka().{emit,send}', queue: { argument: 0, key: 'cmd' } },
    { path: 'ClientKafka().{emit,send}', queue: { argument: 0 } },
  ],
} as const satisfies Library;
