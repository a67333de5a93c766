import type { Library } from '../../model/library.ts';

export default {
  id: 'fauna',
  packages: ['faunadb'],
  purpose: 'Driver of Fauna.',
  system: { name: 'Fauna', aliases: ['FaunaDB'], kind: 'database', vendor: 'Fauna', hosting: 'saas' },
  hosts: ['db.fauna.com'],
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'domain' } }],
  outbound: [
    { path: 'Client().{query,queryWithMetrics}', effect: 'call' },
    { path: 'Client().{paginate,ping}', effect: 'read' },
    { path: 'Client().stream', effect: 'consume' },
  ],
} as const satisfies Library;
