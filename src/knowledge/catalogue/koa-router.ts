import type { Library } from '../../model/library.ts';

export default {
  id: 'koa-router',
  packages: ['@koa/router', 'koa-router'],
  purpose: 'Router of Koa.',
  clients: [{ path: 'default()', options: { argument: 0 } }],
  routes: [
    { path: 'default().register', method: { argument: 1 }, route: { argument: 0 }, handler: 2 },
    { path: 'default().get', method: 'GET', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().post', method: 'POST', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().put', method: 'PUT', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().patch', method: 'PATCH', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().delete', method: 'DELETE', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().del', method: 'DELETE', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().options', method: 'OPTIONS', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().head', method: 'HEAD', route: { argument: 0 }, handler: 1, named: true },
    { path: 'default().all', method: 'ANY', route: { argument: 0 }, handler: 1, named: true },
  ],
  mounts: [
    { path: 'default().use', prefix: { argument: 0 }, router: { argument: 1 } },
    { path: 'default().use', prefix: { argument: 0 }, router: { argument: 2 } },
    { path: 'default().use', router: { argument: 0 } },
  ],
  prefixes: [
    { path: 'default', prefix: { argument: 0, key: 'prefix' } },
    { path: 'default().prefix', prefix: { argument: 0 } },
  ],
  same: [
    { path: '@koa/router#default().{routes,middleware}()', as: '@koa/router#default()' },
    {
      path: '@koa/router#default().{register,get,post,put,patch,delete,del,options,head,all,use,prefix}()',
      as: '@koa/router#default()',
    },
    { path: 'koa-router#default().{routes,middleware}()', as: 'koa-router#default()' },
    {
      path: 'koa-router#default().{register,get,post,put,patch,delete,del,options,head,all,use,prefix}()',
      as: 'koa-router#default()',
    },
    { path: '@koa/router#Router', as: '@koa/router#default' },
  ],
} as const satisfies Library;
