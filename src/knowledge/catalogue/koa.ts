import type { Library } from '../../model/library.ts';

export default {
  id: 'koa',
  packages: ['koa'],
  purpose: 'HTTP server framework for Node; routes come from a router package.',
  bootstraps: [{ path: 'default().listen', role: 'http-server', because: 'listens on a port' }],
  clients: [{ path: 'default()' }],
  mounts: [{ path: 'default().use', router: { argument: 0 } }],
  same: [{ path: 'koa#default().use()', as: 'koa#default()' }],
} as const satisfies Library;
