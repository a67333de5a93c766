import type { Library } from '../../model/library.ts';

export default {
  id: 'ws',
  packages: ['ws', 'isomorphic-ws'],
  purpose: 'WebSocket client and server.',
  bootstraps: [{ path: 'WebSocketServer', role: 'websocket-server', because: 'serves WebSockets' }],
  processState: [{ path: 'WebSocketServer()', kind: 'connections', what: 'WebSocket connections of this instance' }],
  namedEntries: [
    {
      path: 'WebSocketServer().on',
      kind: 'websocket',
      name: { argument: 0 },
      handler: { argument: 1 },
      except: ['error', 'close', 'headers', 'listening', 'wsClientError'],
    },
    {
      path: 'WebSocketServer().on<1.0>.on',
      kind: 'websocket',
      name: { argument: 0 },
      handler: { argument: 1 },
      except: ['error', 'close', 'open', 'ping', 'pong', 'upgrade', 'redirect', 'unexpected-response'],
    },
  ],
  mounts: [{ path: 'WebSocketServer().on', prefix: null, router: { argument: 1 } }],
  prefixes: [{ path: 'WebSocketServer', prefix: { argument: 0, key: 'path' } }],
  same: [
    { path: 'ws#Server', as: 'ws#WebSocketServer' },
    { path: 'ws#default.{Server,WebSocketServer}', as: 'ws#WebSocketServer' },
  ],
  errorEvents: [{ path: 'default()' }, { path: 'WebSocket()' }],
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
    alsoFor: ['isomorphic-ws'],
  },
} as const satisfies Library;
