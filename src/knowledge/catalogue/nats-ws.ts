import type { Library } from '../../model/library.ts';

export default {
  id: 'nats-ws',
  packages: ['nats.ws'],
  purpose: 'Client of NATS and JetStream over WebSockets.',
  system: { name: 'NATS', kind: 'queue', hosting: 'either' },
  clients: [{ path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'servers' } }],
  outbound: [
    { path: 'connect().{publish,publishMessage}', effect: 'publish' },
    { path: 'connect().jetstream().publish', effect: 'publish' },
    { path: 'connect().{request,requestMany}', effect: 'call' },
    { path: 'connect().subscribe', effect: 'consume' },
    { path: 'connect().jetstream().{subscribe,pullSubscribe,pull,fetch}', effect: 'consume' },
    { path: 'connect().jetstream().consumers.get().{consume,fetch,next}', effect: 'consume' },
  ],
  producers: [
    { path: 'connect().publish', queue: { argument: 0 } },
    { path: 'connect().jetstream().publish', queue: { argument: 0 } },
  ],
  consumers: [
    { path: 'connect().subscribe', queue: { argument: 0 }, handler: { argument: 1, key: 'callback' } },
    { path: 'connect().jetstream().subscribe', queue: { argument: 0 } },
    {
      path: 'connect().jetstream().consumers.get().{consume,fetch,next}',
      madeWith: { argument: 0 },
      queue: { argument: 0, key: 'queue' },
      handler: { argument: 0, key: 'callback' },
    },
  ],
  retryOptions: [
    {
      path: 'connect',
      kind: 'reconnect',
      option: { argument: 0, key: 'maxReconnectAttempts' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: true,
    },
    {
      path: 'connect',
      kind: 'reconnect',
      option: { argument: 0, key: 'reconnect' },
      counts: 'switch',
      backoff: 'fixed',
      jitter: true,
    },
  ],
  same: [
    { path: 'nats.ws#NatsConnection()', as: 'nats.ws#connect()' },
    { path: 'nats.ws#JetStreamClient()', as: 'nats.ws#connect().jetstream()' },
  ],
  errors: [
    {
      name: 'CONNECTION_REFUSED',
      means: 'The server does not take the connection.',
      again: 'later',
      action: 'Check the address and whether it runs.',
      source: 'nats/lib/nats-base-client/core.js:72',
    },
    {
      name: 'CONNECTION_CLOSED',
      means: 'The connection was closed.',
      again: 'no',
      action: 'Make a new one; look at limits of reconnects.',
      source: 'nats/lib/nats-base-client/core.js:70',
    },
    {
      name: 'CONNECTION_DRAINING',
      means: 'The connection is being closed and takes nothing new.',
      again: 'no',
      action: 'Close it after all work is done.',
      source: 'nats/lib/nats-base-client/core.js:71',
    },
    {
      name: 'AUTHORIZATION_VIOLATION',
      means: 'The server does not accept the credentials.',
      again: 'no',
      action: 'Check user, token or credentials file.',
      source: 'nats/lib/nats-base-client/core.js:98',
    },
    {
      name: 'PERMISSIONS_VIOLATION',
      means: 'The user may not use this subject.',
      again: 'no',
      action: 'Grant the permission.',
      source: 'nats/lib/nats-base-client/core.js:101',
    },
    {
      name: 'MAX_PAYLOAD_EXCEEDED',
      means: 'The message is larger than the server takes.',
      again: 'no',
      action: 'Send smaller messages.',
      source: 'nats/lib/nats-base-client/core.js:77',
    },
  ],
} as const satisfies Library;
