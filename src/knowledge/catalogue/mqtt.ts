import type { Library } from '../../model/library.ts';

export default {
  id: 'mqtt',
  packages: ['mqtt'],
  purpose: 'Client of MQTT brokers.',
  system: {
    name: 'MQTT broker',
    aliases: ['MQTT'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [
    { path: 'connect()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'connectAsync()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'connect().{publish,publishAsync}', effect: 'publish' },
    { path: 'connect().{subscribe,subscribeAsync}', effect: 'consume' },
  ],
  producers: [{ path: 'connect().{publish,publishAsync}', queue: { argument: 0 } }],
  consumers: [
    { path: 'connect().subscribe', queue: { argument: 0 } },
    { path: 'connect().subscribeAsync', queue: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: 'connect',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectPeriod' },
      counts: 'switch',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  same: [
    { path: 'mqtt#connectAsync()', as: 'mqtt#connect()' },
    { path: 'mqtt#MqttClient()', as: 'mqtt#connect()' },
  ],
  defaults: {
    version: '5.16.0',
    attempts: null,
    on: 'connection lost or failed',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 30000,
    worstCaseMs: null,
    retryOption: 'reconnectPeriod (0 = off) (options)',
    timeoutOption: 'connectTimeout (waiting for CONNACK); publish: none; keepalive 60 s',
    regionOption: 'the url',
    idempotency: 'not examined',
    notes:
      'Offline publishes (also QoS 0) are queued in memory without limit and their callbacks wait until the broker is back.',
    source: [
      'mqtt/build/lib/client.js:67',
      'mqtt/build/lib/client.js:68',
      'mqtt/build/lib/client.js:63',
      'mqtt/build/lib/client.js:180',
      'mqtt/build/lib/client.js:963',
    ],
  },
  errors: [
    {
      name: 'connack timeout',
      means: 'The broker did not accept the connection in time.',
      again: 'later',
      action: 'Check address, user and password.',
      source: 'mqtt/build/lib/client.js:447',
    },
  ],
} as const satisfies Library;
