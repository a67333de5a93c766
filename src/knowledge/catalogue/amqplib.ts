import type { Library } from '../../model/library.ts';

export default {
  id: 'amqplib',
  packages: ['amqplib', 'amqplib/callback_api'],
  purpose: 'Client of RabbitMQ over AMQP 0-9-1.',
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
  same: [
    { path: 'amqplib/callback_api#connect<{1,2}.1>', as: 'amqplib#connect()' },
    {
      path: 'amqplib#connect().{createChannel,createConfirmChannel}<0.1>',
      as: 'amqplib#connect().createChannel()',
    },
    { path: 'amqplib#connect().createConfirmChannel()', as: 'amqplib#connect().createChannel()' },
    { path: 'amqplib#Channel()', as: 'amqplib#connect().createChannel()' },
    { path: 'amqplib#ConfirmChannel()', as: 'amqplib#connect().createChannel()' },
    { path: 'amqplib#Connection()', as: 'amqplib#connect()' },
    { path: 'amqplib#ChannelModel()', as: 'amqplib#connect()' },
  ],
  defaults: {
    version: '2.3.1',
    attempts: 1,
    on: 'none unless the `recovery` option is given; then without end',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'recovery: true | { maxRetries, initialDelay (100), maxDelay (30000), factor (2), jitter (0.2) } (second argument of connect)',
    timeoutOption: 'timeout (socket options of connect); heartbeat (URL/object): the server value is taken',
    regionOption: 'the url',
    idempotency: 'not examined',
    notes:
      'A closed connection is final: channels and consumers are gone until the program reconnects. sendToQueue on a normal channel returns before the broker has the message; no confirm, loss is silent.',
    source: [
      'amqplib/lib/recovery.js:22',
      'amqplib/lib/recovery.js:8',
      'amqplib/lib/recovery.js:4',
      'amqplib/lib/connect.js:187',
      'amqplib/lib/connection.js:180',
    ],
  },
} as const satisfies Library;
