import type { Library } from '../../model/library.ts';

export default {
  id: 'reconnecting-websocket',
  packages: ['reconnecting-websocket', 'partysocket', 'partysocket/ws'],
  purpose: 'WebSocket that connects again by itself.',
  outbound: [
    { path: 'default', effect: 'consume', url: { argument: 0 } },
    { path: 'WebSocket', effect: 'consume', url: { argument: 0 } },
    { path: 'ReconnectingWebSocket', effect: 'consume', url: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 2, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: '{WebSocket,ReconnectingWebSocket}',
      kind: 'client-option',
      option: { argument: 2, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'PartySocket',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '4.4.0',
    attempts: null,
    on: 'close, error, connection timeout',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 4000,
    worstCaseMs: null,
    retryOption: 'maxRetries, minReconnectionDelay, maxReconnectionDelay, reconnectionDelayGrowFactor (1.3) (options)',
    timeoutOption: 'connectionTimeout (options)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'The jitter is drawn once when the module is loaded, so all sockets of a process share it. Unlimited message queue while offline.',
    source: [
      'reconnecting-websocket/dist/reconnecting-websocket-cjs.js:119',
      'reconnecting-websocket/dist/reconnecting-websocket-cjs.js:115',
      'reconnecting-websocket/dist/reconnecting-websocket-cjs.js:114',
      'reconnecting-websocket/dist/reconnecting-websocket-cjs.js:118',
      'reconnecting-websocket/dist/reconnecting-websocket-cjs.js:120',
    ],
  },
} as const satisfies Library;
