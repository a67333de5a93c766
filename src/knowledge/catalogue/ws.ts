import type { Library } from '../../model/library.ts';

export default {
  id: 'ws',
  packages: ['ws', 'isomorphic-ws'],
  purpose: 'WebSocket client and server.',
  bootstraps: [{ path: '{WebSocketServer,Server}', role: 'websocket-server', because: 'serves WebSockets' }],
  outbound: [
    { path: 'default', effect: 'consume', url: { argument: 0 } },
    { path: 'WebSocket', effect: 'consume', url: { argument: 0 } },
  ],
  defaults: {
    version: '8.23.0',
    attempts: 1,
    on: 'none: no reconnect',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'handshakeTimeout (options); closeTimeout 30000',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'No heartbeat either: a half-open connection is never noticed without own pings.',
    source: ['ws/lib/websocket.js:789', 'ws/lib/constants.js:10', 'ws/lib/websocket.js:703'],
  },
} as const satisfies Library;
