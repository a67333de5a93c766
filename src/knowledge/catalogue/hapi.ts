import type { Library } from '../../model/library.ts';

export default {
  id: 'hapi',
  packages: ['@hapi/hapi'],
  purpose: 'HTTP server framework for Node.',
  bootstraps: [{ path: 'server().start', role: 'http-server', because: 'listens on a port' }],
  clients: [{ path: 'server()', options: { argument: 0 } }],
  routes: [
    { path: 'server().route', method: { argument: 0, key: 'method' }, route: { argument: 0, key: 'path' }, handler: 0 },
  ],
  same: [{ path: '@hapi/hapi#Server', as: '@hapi/hapi#server' }],
} as const satisfies Library;
