import type { Library } from '../../model/library.ts';

export default {
  id: 'golevelup-nestjs-rabbitmq',
  packages: ['@golevelup/nestjs-rabbitmq'],
  purpose: 'RabbitMQ in NestJS: subscribers as decorated methods.',
  system: {
    name: 'RabbitMQ',
    aliases: ['AMQP'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [
    { path: 'RabbitMQModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
    { path: 'RabbitMQModule.forRootAsync()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'AmqpConnection().publish', effect: 'publish' },
    { path: 'AmqpConnection().request', effect: 'call' },
  ],
  decorators: [
    { path: 'RabbitSubscribe', role: 'consumer', name: { argument: 0, key: 'queue' } },
    {
      path: 'RabbitSubscribe',
      role: 'consumer',
      name: { argument: 0, key: 'routingKey' },
      within: { argument: 0, key: 'exchange' },
    },
    { path: 'RabbitRPC', role: 'consumer', name: { argument: 0, key: 'queue' } },
  ],
  producers: [{ path: 'AmqpConnection().{publish,request}', queue: { argument: 1 }, within: { argument: 0 } }],
  consumers: [
    { path: 'AmqpConnection().createSubscriber', queue: { argument: 1, key: 'queue' }, handler: { argument: 0 } },
  ],
} as const satisfies Library;
