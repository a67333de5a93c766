import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-rabbitmq',
  packages: ['@nestjs/microservices'],
  purpose: 'Client of RabbitMQ for NestJS.',
  system: {
    name: 'RabbitMQ',
    aliases: ['AMQP'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [{ path: 'ClientRMQ()', options: { argument: 0 } }],
  outbound: [
    { path: 'ClientRMQ().send', effect: 'call' },
    { path: 'ClientRMQ().emit', effect: 'publish' },
  ],
  producers: [
    { path: 'ClientRMQ().{emit,send}', queue: { argument: 0, key: 'cmd' } },
    { path: 'ClientRMQ().{emit,send}', queue: { argument: 0 } },
  ],
} as const satisfies Library;
