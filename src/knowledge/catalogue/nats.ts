import type { Library } from '../../model/library.ts';

export default {
  id: 'nats',
  packages: ['nats', '@nats-io/transport-node', '@nats-io/nats-core', '@nats-io/jetstream'],
  purpose: 'Client of NATS and JetStream.',
  system: {
    name: 'NATS',
    kind: 'queue',
    hosting: 'either',
  },
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
    { path: 'nats#NatsConnection()', as: 'nats#connect()' },
    { path: 'nats#JetStreamClient()', as: 'nats#connect().jetstream()' },
    { path: '@nats-io/{transport-node,nats-core}#NatsConnection()', as: 'nats#connect()' },
    { path: '@nats-io/jetstream#{jetstream,JetStreamClient}()', as: 'nats#connect().jetstream()' },
  ],
  defaults: {
    version: '2.29.3',
    attempts: 11,
    on: 'connection lost: 10 reconnect attempts per server, then the connection closes for good; the first connect is not repeated',
    backoff: 'fixed',
    jitter: true,
    timeoutMs: 1000,
    worstCaseMs: null,
    retryOption:
      'maxReconnectAttempts (-1 = for ever), reconnectTimeWait, reconnectJitter, reconnect, waitOnFirstConnect (connect options)',
    timeoutOption: 'request: timeout (1000); connect: timeout (20000); JetStream: timeout (5000)',
    regionOption: 'servers',
    idempotency: 'not examined',
    notes:
      'After about 20-21 s of outage (10 x 2 s, one server) the client gives up and stays closed. A dead peer is noticed only after 2 missed pings of 2 min. publish() is fire and forget.',
    source: [
      'nats/lib/nats-base-client/options.js:28',
      'nats/lib/nats-base-client/options.js:35',
      'nats/lib/nats-base-client/options.js:49',
      'nats/lib/nats-base-client/nats.js:319',
      'nats/lib/nats-base-client/protocol.js:415',
      'nats/lib/jetstream/jsbaseclient_api.js:34',
      'nats/lib/nats-base-client/options.js:32',
    ],
  },
} as const satisfies Library;
