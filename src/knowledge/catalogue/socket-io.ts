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
} as const satisfies Library;
