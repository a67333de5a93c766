import type { Library } from '../../model/library.ts';

export default {
  id: 'convex',
  packages: ['convex/browser', 'convex/react', 'convex/nextjs', 'convex/server'],
  purpose: 'Client of Convex, database and functions.',
  system: {
    name: 'Convex',
    kind: 'database',
    vendor: 'Convex',
    hosting: 'either',
  },
  hosts: ['*.convex.cloud'],
  clients: [
    { path: 'ConvexHttpClient()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'ConvexReactClient()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'ConvexClient()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: '{ConvexHttpClient,ConvexReactClient,ConvexClient}().query', effect: 'read' },
    { path: '{fetchQuery,preloadQuery}', effect: 'read' },
    { path: 'useQuery', effect: 'read' },
    { path: '{ConvexHttpClient,ConvexReactClient,ConvexClient}().{mutation,action}', effect: 'write' },
    { path: '{fetchMutation,fetchAction}', effect: 'write' },
    { path: '{useMutation,useAction}', effect: 'write' },
  ],
} as const satisfies Library;
