import type { Library } from '../../model/library.ts';

export default {
  id: 'fastify',
  packages: ['fastify', 'fastify-plugin', 'fastify-type-provider-zod', '@fastify/type-provider-typebox'],
  purpose: 'HTTP server framework for Node.',
  bootstraps: [{ path: 'default().listen', role: 'http-server', because: 'listens on a port' }],
  clients: [{ path: 'default()', options: { argument: 0 } }],
  signalOptions: [
    { path: 'default', option: { argument: 0, key: 'logger' }, kind: 'logger', what: 'pino, through Fastify' },
    { path: 'default', option: { argument: 0, key: 'loggerInstance' }, kind: 'logger', what: 'logger of Fastify' },
  ],
  routes: [
    { path: 'default().get', method: 'GET', route: { argument: 0 }, handler: 1 },
    { path: 'default().post', method: 'POST', route: { argument: 0 }, handler: 1 },
    { path: 'default().put', method: 'PUT', route: { argument: 0 }, handler: 1 },
    { path: 'default().patch', method: 'PATCH', route: { argument: 0 }, handler: 1 },
    { path: 'default().delete', method: 'DELETE', route: { argument: 0 }, handler: 1 },
    { path: 'default().options', method: 'OPTIONS', route: { argument: 0 }, handler: 1 },
    { path: 'default().head', method: 'HEAD', route: { argument: 0 }, handler: 1 },
    { path: 'default().all', method: 'ANY', route: { argument: 0 }, handler: 1 },
    { path: 'default().route', method: { argument: 0, key: 'method' }, route: { argument: 0, key: 'url' }, handler: 0 },
  ],
  mounts: [{ path: 'default().register', prefix: { argument: 1, key: 'prefix' }, router: { argument: 0 } }],
  same: [
    { path: 'fastify#fastify', as: 'fastify#default' },
    { path: 'fastify#FastifyInstance()', as: 'fastify#default()' },
    { path: 'fastify#default().register<0.0>', as: 'fastify#default()' },
    { path: 'fastify#{FastifyPlugin,FastifyPluginAsync,FastifyPluginCallback}<0>', as: 'fastify#default()' },
    {
      path: '@fastify/type-provider-typebox#{FastifyPluginAsyncTypebox,FastifyPluginCallbackTypebox}<0>',
      as: 'fastify#default()',
    },
    {
      path: 'fastify-type-provider-zod#{FastifyPluginAsyncZod,FastifyPluginCallbackZod}<0>',
      as: 'fastify#default()',
    },
    { path: 'fastify-plugin#default<0.0>', as: 'fastify#default()' },
    {
      path: 'fastify#default().{get,post,put,patch,delete,options,head,all,route,register,addHook,decorate,after}()',
      as: 'fastify#default()',
    },
    { path: 'fastify#default().withTypeProvider()', as: 'fastify#default()' },
    { path: 'fastify#default().log', as: 'pino#default()' },
    { path: 'fastify#FastifyBaseLogger()', as: 'pino#default()' },
    { path: 'fastify#FastifyRequest().log', as: 'pino#default()' },
    { path: 'fastify#default().{get,post,put,patch,delete,options,head,all}<1.0>.log', as: 'pino#default()' },
  ],
} as const satisfies Library;
