import type { Library } from '../../model/library.ts';

export default {
  id: 'amqp-connection-manager',
  packages: ['amqp-connection-manager'],
  purpose: 'Client of RabbitMQ that connects again by itself.',
  system: {
    name: 'RabbitMQ',
    aliases: ['AMQP'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [{ path: 'connect()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'connect().createChannel().{publish,sendToQueue}', effect: 'publish' },
    { path: 'connect().createChannel().{consume,get}', effect: 'consume' },
    {
      path: 'connect().createChannel().{assertQueue,assertExchange,bindQueue,bindExchange,deleteQueue,deleteExchange,purgeQueue,unbindQueue}',
      effect: 'write',
    },
    { path: 'connect().createChannel().{checkQueue,checkExchange}', effect: 'read' },
  ],
  producers: [
    { path: 'connect().createChannel().publish', queue: { argument: 1 }, within: { argument: 0 } },
    { path: 'connect().createChannel().sendToQueue', queue: { argument: 0 } },
  ],
  consumers: [{ path: 'connect().createChannel().consume', queue: { argument: 0 }, handler: { argument: 1 } }],
  retryOptions: [
    {
      path: 'connect',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectTimeInSeconds' },
      counts: 'switch',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  same: [
    { path: 'amqp-connection-manager#AmqpConnectionManager()', as: 'amqp-connection-manager#connect()' },
    { path: 'amqp-connection-manager#ChannelWrapper()', as: 'amqp-connection-manager#connect().createChannel()' },
    {
      path: 'amqp-connection-manager#connect().createChannel<0.setup.0>',
      as: 'amqplib#connect().createChannel()',
    },
    {
      path: 'amqp-connection-manager#connect().createChannel().addSetup<0.0>',
      as: 'amqplib#connect().createChannel()',
    },
  ],
  defaults: {
    version: '5.0.0',
    attempts: null,
    on: 'connection lost or failed',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'reconnectTimeInSeconds (default = heartbeatIntervalInSeconds), heartbeatIntervalInSeconds (connect options)',
    timeoutOption: 'publishTimeout (createChannel options) or timeout per publish',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'While the broker is away publish() keeps the message in memory and its promise pending, without limit.',
    source: [
      'amqp-connection-manager/dist/cjs/AmqpConnectionManager.js:46',
      'amqp-connection-manager/dist/cjs/AmqpConnectionManager.js:99',
      'amqp-connection-manager/dist/cjs/ChannelWrapper.js:268',
      'amqp-connection-manager/dist/cjs/ChannelWrapper.js:199',
    ],
  },
} as const satisfies Library;
