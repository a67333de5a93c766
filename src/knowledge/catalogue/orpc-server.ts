import type { Library } from '../../model/library.ts';

export default {
  id: 'orpc-server',
  packages: ['@orpc/server', '@orpc/server/*'],
  purpose: 'Typed procedures over HTTP: the server side.',
  procedures: [{ path: 'os.handler', method: 'ANY', handler: { argument: 0 } }],
  procedureRouters: [{ path: 'os.router' }, { path: 'lazy' }, { path: 'os.lazy' }, { path: 'RPCHandler' }],
  same: [
    {
      path: '@orpc/server#os.{use,input,output,meta,route,errors,context,$context,$meta,$route,$config,$input}()',
      as: '@orpc/server#os',
    },
    { path: '@orpc/server/{fetch,node,websocket,aws-lambda,fastify}#RPCHandler', as: '@orpc/server#RPCHandler' },
  ],
} as const satisfies Library;
