import type { Library } from '../../model/library.ts';

export default {
  id: 'hono',
  packages: ['hono', 'hono/tiny', 'hono/quick', '@hono/zod-openapi'],
  purpose: 'HTTP server framework for any JavaScript runtime.',
  clients: [{ path: 'Hono()' }],
  routes: [
    { path: 'Hono().get', method: 'GET', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().post', method: 'POST', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().put', method: 'PUT', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().patch', method: 'PATCH', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().delete', method: 'DELETE', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().options', method: 'OPTIONS', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().all', method: 'ANY', route: { argument: 0 }, handler: 1 },
    { path: 'Hono().on', method: { argument: 0 }, route: { argument: 1 }, handler: 2 },
    { path: 'Hono().{doc,doc31}', method: 'GET', route: { argument: 0 }, handler: 1 },
    {
      path: 'Hono().openapi',
      method: { argument: 0, key: 'method' },
      route: { argument: 0, key: 'path' },
      handler: 1,
    },
  ],
  mounts: [
    { path: 'Hono().route', prefix: { argument: 0 }, router: { argument: 1 } },
    { path: 'Hono().mount', prefix: { argument: 0 }, router: { argument: 1 } },
  ],
  prefixes: [{ path: 'Hono().basePath', prefix: { argument: 0 } }],
  same: [
    {
      path: 'hono#Hono().{get,post,put,patch,delete,options,all,on,use,route,mount,basePath,notFound,onError,openapi}()',
      as: 'hono#Hono()',
    },
    { path: 'hono/factory#createFactory().createApp()', as: 'hono#Hono()' },
    { path: '@hono/zod-openapi#OpenAPIHono', as: 'hono#Hono' },
    { path: 'hono/{tiny,quick}#Hono', as: 'hono#Hono' },
  ],
} as const satisfies Library;
