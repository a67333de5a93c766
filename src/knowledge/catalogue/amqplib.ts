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
  errors: [
    {
      name: 'PRECONDITION-FAILED',
      means:
        'The broker refuses the call, mostly because a queue exists with other options, or a message was acknowledged twice.',
      again: 'no',
      action: 'Compare the options with those of the queue.',
      source: 'amqplib/lib/defs.js:3595',
    },
    {
      name: 'CONNECTION-FORCED',
      means: 'An administrator or a stop of the broker closed the connection.',
      again: 'later',
      action: 'Connect again.',
      source: 'amqplib/lib/defs.js:3590',
    },
    {
      name: 'RESOURCE-LOCKED',
      means: 'Another connection has the queue for itself.',
      again: 'later',
      action: 'Look for another process with the same exclusive queue.',
      source: 'amqplib/lib/defs.js:3594',
    },
    {
      name: 'ACCESS-REFUSED',
      means: 'The user may not do this.',
      again: 'no',
      action: 'Check user, password, virtual host and permissions.',
      source: 'amqplib/lib/defs.js:3592',
    },
    {
      name: 'Heartbeat timeout',
      means: 'The broker was silent for too long, or this process was blocked.',
      again: 'later',
      action:
        'Look at the network, and for work that blocks the event loop; messages that were not acknowledged come again.',
      source: 'amqplib/lib/connection.js:392',
    },
    {
      name: 'IllegalOperationError',
      means: 'A closed channel or connection was used.',
      again: 'no',
      action: 'Open a new one after close and error events.',
      source: 'amqplib/lib/error.js:7',
    },
    {
      name: 'Socket closed abruptly during opening handshake',
      means: 'The broker closed the connection while it was opened, mostly for wrong credentials or virtual host.',
      again: 'depends',
      action: 'Check user, password and virtual host.',
      source: 'amqplib/lib/connection.js:225',
    },
  ],
} as const satisfies Library;
