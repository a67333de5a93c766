import type { Library } from '../../model/library.ts';

export default {
  id: 'socket-io',
  packages: ['socket.io'],
  purpose: 'WebSocket server with namespaces and named events.',
  bootstraps: [{ path: 'Server', role: 'websocket-server', because: 'serves WebSockets' }],
  processState: [{ path: 'Server()', kind: 'connections', what: 'WebSocket connections of this instance' }],
  namedEntries: [
    { path: 'Server().on', kind: 'websocket', name: { argument: 0 }, handler: { argument: 1 } },
    {
      path: 'Socket().on',
      kind: 'websocket',
      name: { argument: 0 },
      handler: { argument: 1 },
      except: ['disconnect', 'disconnecting', 'error'],
    },
  ],
  mounts: [{ path: 'Server().on', prefix: null, router: { argument: 1 } }],
  prefixes: [{ path: 'Server().of', prefix: { argument: 0 }, gives: true }],
  same: [
    { path: 'socket.io#default', as: 'socket.io#Server' },
    { path: 'socket.io#Namespace()', as: 'socket.io#Server()' },
    { path: 'socket.io#Server().{sockets,of(),use()}', as: 'socket.io#Server()' },
    { path: 'socket.io#Server().on<1.0>', as: 'socket.io#Socket()' },
  ],
  errors: [
    {
      name: 'ping timeout',
      means: 'The client did not answer a ping in time.',
      again: 'yes',
      action: 'Look for work that blocks the event loop where many clients are lost at once.',
      source: 'engine.io/build/socket.js:184',
    },
    {
      name: 'transport close',
      means: 'The connection was closed, as when the client lost its network.',
      again: 'yes',
      action: 'Nothing; the client connects again.',
      source: 'engine.io/build/socket.js:200',
    },
    {
      name: 'transport error',
      means: 'The connection broke.',
      again: 'yes',
      action: 'Nothing; the client connects again.',
      source: 'engine.io/build/socket.js:158',
    },
  ],
} as const satisfies Library;
