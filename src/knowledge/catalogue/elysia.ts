import type { Library } from '../../model/library.ts';

export default {
  id: 'elysia',
  packages: ['elysia'],
  purpose: 'HTTP server framework for Bun.',
  bootstraps: [{ path: 'Elysia().listen', role: 'http-server', because: 'listens on a port' }],
  clients: [{ path: 'Elysia()', options: { argument: 0 } }],
  routes: [
    { path: 'Elysia().get', method: 'GET', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().post', method: 'POST', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().put', method: 'PUT', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().patch', method: 'PATCH', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().delete', method: 'DELETE', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().options', method: 'OPTIONS', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().head', method: 'HEAD', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().all', method: 'ANY', route: { argument: 0 }, handler: 1 },
    { path: 'Elysia().route', method: { argument: 0 }, route: { argument: 1 }, handler: 2 },
  ],
  namedEntries: [
    { path: 'Elysia().ws', kind: 'websocket', name: { argument: 0 }, handler: { argument: 1, key: 'message' } },
  ],
  mounts: [
    { path: 'Elysia().use', router: { argument: 0 } },
    { path: 'Elysia().group', prefix: { argument: 0 }, router: { argument: 1 } },
    { path: 'Elysia().guard', prefix: null, router: { argument: 1 } },
    { path: 'Elysia().mount', prefix: { argument: 0 }, router: { argument: 1 } },
  ],
  prefixes: [{ path: 'Elysia', prefix: { argument: 0, key: 'prefix' } }],
  same: [
    { path: 'elysia#default', as: 'elysia#Elysia' },
    {
      path: 'elysia#Elysia().{get,post,put,patch,delete,options,head,all,route,use,group,mount,decorate,derive,resolve,state,guard,ws,model,macro,onError,onBeforeHandle,onAfterHandle,onRequest,onStart,listen}()',
      as: 'elysia#Elysia()',
    },
    { path: 'elysia#Elysia().{group,guard}<1.0>', as: 'elysia#Elysia()' },
  ],
} as const satisfies Library;
