import type { Library } from '../../model/library.ts';

export default {
  id: 'trpc-to-openapi',
  packages: ['trpc-to-openapi', 'trpc-openapi', 'trpc-swagger'],
  purpose: 'Serves procedures of tRPC as an HTTP API, under the paths that they say.',
  procedureServers: [
    {
      path: '{createOpenApiNodeHttpHandler,createOpenApiFetchHandler}',
      router: { argument: 0, key: 'router' },
      prefix: { argument: 0, key: 'endpoint' },
      described: 'openapi',
    },
    {
      path: '{createOpenApiHttpHandler,createOpenApiExpressMiddleware,createOpenApiNextHandler}',
      router: { argument: 0, key: 'router' },
      described: 'openapi',
    },
    {
      path: '{createOpenApiAwsLambdaHandler,createOpenApiKoaMiddleware,createOpenApiNuxtHandler}',
      router: { argument: 0, key: 'router' },
      described: 'openapi',
    },
    {
      path: 'fastifyTRPCOpenApiPlugin',
      router: { argument: 0, key: 'router' },
      prefix: { argument: 0, key: 'basePath' },
      described: 'openapi',
    },
  ],
} as const satisfies Library;
