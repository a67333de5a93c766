import type { Library } from '../../model/library.ts';

export default {
  id: 'node-http',
  packages: ['node:http', 'node:https'],
  purpose: 'HTTP server and client of Node.',
  bootstraps: [
    { path: '{createServer,createSecureServer}().listen', role: 'http-server', because: 'listens on a port' },
    { path: 'Server().listen', role: 'http-server', because: 'listens on a port' },
  ],
  clients: [{ path: 'createServer()' }],
  outbound: [{ path: '{request,get}', effect: 'call', url: { argument: 0 } }],
} as const satisfies Library;
