import type { Library } from '../../model/library.ts';

export default {
  id: 'apollo-server',
  packages: [
    '@apollo/server',
    '@apollo/server/standalone',
    '@apollo/server/express4',
    '@as-integrations/express5',
    '@as-integrations/express4',
    '@as-integrations/koa',
    'graphql-http/lib/use/express',
    'graphql-http/lib/use/koa',
    'apollo-server',
    'apollo-server-express',
    'apollo-server-fastify',
    'apollo-server-koa',
    'apollo-server-lambda',
    '@apollo/subgraph',
    '@graphql-tools/schema',
    'graphql-tools',
    'graphql-yoga',
    'mercurius',
  ],
  purpose: 'GraphQL server whose resolvers are a map of types and fields.',
  bootstraps: [
    { path: 'ApolloServer().listen', role: 'http-server', because: 'listens on a port' },
    { path: 'startStandaloneServer', role: 'http-server', because: 'listens on a port' },
  ],
  answering: [
    { path: 'expressMiddleware()' },
    { path: 'koaMiddleware()' },
    { path: 'createYoga()' },
    { path: 'createHandler()' },
  ],
  namedMaps: [
    {
      path: '{ApolloServer,makeExecutableSchema,buildSubgraphSchema,createSchema}',
      kind: 'graphql',
      groups: ['Query', 'Mutation', 'Subscription'],
      map: { argument: 0, key: 'resolvers' },
    },
  ],
  same: [{ path: '@apollo/server/standalone#startStandaloneServer', as: '@apollo/server#startStandaloneServer' }],
} as const satisfies Library;
