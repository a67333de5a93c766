import type { Library } from '../../model/library.ts';

export default {
  id: 'trpc-server',
  packages: ['@trpc/server', '@trpc/server/adapters/*', '@hono/trpc-server'],
  purpose: 'Typed procedures over HTTP: the server side.',
  bootstraps: [
    { path: 'createHTTPServer().listen', role: 'http-server', because: 'listens on a port' },
    { path: 'awsLambdaRequestHandler', role: 'serverless', because: 'answers requests of AWS Lambda' },
  ],
  procedures: [
    { path: 'initTRPC.create().procedure.query', method: 'GET', handler: { argument: 0 } },
    { path: 'initTRPC.create().procedure.mutation', method: 'POST', handler: { argument: 0 } },
    { path: 'initTRPC.create().procedure.subscription', method: 'GET', handler: { argument: 0 } },
  ],
  // Version 9.
  chainedProcedures: [
    { path: 'router().query', method: 'GET', name: { argument: 0 }, handler: { argument: 1, key: 'resolve' } },
    { path: 'router().mutation', method: 'POST', name: { argument: 0 }, handler: { argument: 1, key: 'resolve' } },
    { path: 'router().subscription', method: 'GET', name: { argument: 0 }, handler: { argument: 1, key: 'resolve' } },
  ],
  chainedMerges: [{ path: 'router().merge', prefix: { argument: 0 }, router: { argument: 1 } }],
  procedureRouters: [
    { path: 'initTRPC.create().router' },
    { path: 'initTRPC.create().mergeRouters' },
    { path: 'lazy' },
    { path: 'experimental_lazy' },
  ],
  procedureServers: [
    { path: 'fetchRequestHandler', router: { argument: 0, key: 'router' }, prefix: { argument: 0, key: 'endpoint' } },
    { path: 'createNextApiHandler', router: { argument: 0, key: 'router' } },
    { path: 'createExpressMiddleware', router: { argument: 0, key: 'router' } },
    { path: 'createHTTPServer', router: { argument: 0, key: 'router' }, prefix: { argument: 0, key: 'basePath' } },
    { path: 'createHTTPHandler', router: { argument: 0, key: 'router' }, prefix: { argument: 0, key: 'basePath' } },
    { path: 'awsLambdaRequestHandler', router: { argument: 0, key: 'router' } },
    { path: 'trpcServer', router: { argument: 0, key: 'router' }, prefix: { argument: 0, key: 'endpoint' } },
  ],
  same: [
    {
      path: '@trpc/server#router().{query,mutation,subscription,merge,middleware,transformer,formatError,interop}()',
      as: '@trpc/server#router()',
    },
    { path: '@trpc/server#initTRPC()', as: '@trpc/server#initTRPC' },
    { path: '@trpc/server#initTRPC.{context,meta}()', as: '@trpc/server#initTRPC' },
    {
      path: '@trpc/server#initTRPC.create().procedure.{use,input,output,meta,concat,unstable_concat}()',
      as: '@trpc/server#initTRPC.create().procedure',
    },
  ],
} as const satisfies Library;
