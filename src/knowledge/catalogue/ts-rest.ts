import type { Library } from '../../model/library.ts';

export default {
  id: 'ts-rest',
  packages: [
    '@ts-rest/core',
    '@ts-rest/express',
    '@ts-rest/fastify',
    '@ts-rest/nest',
    '@ts-rest/next',
    '@ts-rest/serverless',
    '@ts-rest/serverless/*',
  ],
  purpose: 'Contracts of HTTP routes that clients and servers share.',
  contracts: [
    { path: 'initContract().router', routes: { argument: 0 }, prefix: { argument: 1, key: 'pathPrefix' } },
    { path: 'initContract().query', routes: { argument: 0 }, prefix: { argument: 1, key: 'pathPrefix' } },
    { path: 'initContract().mutation', routes: { argument: 0 }, prefix: { argument: 1, key: 'pathPrefix' } },
  ],
  contractHandlers: [
    { path: 'initServer().{router,route}', contract: { argument: 0 }, handlers: { argument: 1 } },
    { path: '{createNextRoute,createNextRouter}', contract: { argument: 0 }, handlers: { argument: 1 } },
    { path: 'tsr.{router,route}', contract: { argument: 0 }, handlers: { argument: 1 } },
    { path: 'tsr.platformContext().{router,route}', contract: { argument: 0 }, handlers: { argument: 1 } },
    {
      path: '{createFetchHandler,createLambdaHandler,createServerlessHandler}',
      contract: { argument: 0 },
      handlers: { argument: 1 },
    },
    { path: 'TsRestHandler', contract: { argument: 0 } },
    { path: 'TsRest', contract: { argument: 0 } },
    { path: 'Api', contract: { argument: 0 } },
  ],
} as const satisfies Library;
