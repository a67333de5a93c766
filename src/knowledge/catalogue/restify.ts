import type { Library } from '../../model/library.ts';

export default {
  id: 'restify',
  packages: ['restify'],
  purpose: 'HTTP server framework for REST APIs on Node.',
  bootstraps: [{ path: 'createServer().listen', role: 'http-server', because: 'listens on a port' }],
  clients: [{ path: 'createServer()', options: { argument: 0 } }],
  routes: [
    { path: 'createServer().get', method: 'GET', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().post', method: 'POST', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().put', method: 'PUT', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().patch', method: 'PATCH', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().del', method: 'DELETE', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().opts', method: 'OPTIONS', route: { argument: 0 }, handler: 1 },
    { path: 'createServer().head', method: 'HEAD', route: { argument: 0 }, handler: 1 },
  ],
  same: [{ path: 'restify#Server()', as: 'restify#createServer()' }],
} as const satisfies Library;
