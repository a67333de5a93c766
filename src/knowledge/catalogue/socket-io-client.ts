import type { Library } from '../../model/library.ts';

export default {
  id: 'socket-io-client',
  packages: ['socket.io-client'],
  purpose: 'Client of Socket.IO servers.',
  outbound: [
    { path: 'io', effect: 'consume', url: { argument: 0 } },
    { path: 'default', effect: 'consume', url: { argument: 0 } },
    { path: 'connect', effect: 'consume', url: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: 'io',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectionAttempts' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'io',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnection' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'io',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectionDelayMax' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectionAttempts' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnection' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectionDelayMax' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [
    { path: 'socket.io-client#connect()', as: 'socket.io-client#io()' },
    { path: 'socket.io-client#default()', as: 'socket.io-client#io()' },
  ],
  defaults: {
    version: '4.8.4',
    attempts: null,
    on: 'connection lost or failed; not after io server disconnect or a middleware (connect_error) refusal',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 20000,
    worstCaseMs: null,
    retryOption:
      'reconnection, reconnectionAttempts, reconnectionDelay, reconnectionDelayMax, randomizationFactor (options); packets: retries + ackTimeout',
    timeoutOption: 'timeout (connecting); emitWithAck: ackTimeout or socket.timeout(ms), none by default',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'emitWithAck() without a timeout waits for ever if the connection is lost before the answer; emits while offline are buffered without limit and all sent on reconnect. reconnectionAttempts: 0 means Infinity (0 is falsy).',
    source: [
      'socket.io-client/build/cjs/manager.js:63',
      'socket.io-client/build/cjs/manager.js:65',
      'socket.io-client/build/cjs/manager.js:72',
      'socket.io-client/build/cjs/socket.js:292',
      'socket.io-client/build/cjs/socket.js:281',
    ],
  },
} as const satisfies Library;
