import type { Library } from '../../model/library.ts';

export default {
  id: 'firebird',
  packages: ['node-firebird'],
  purpose: 'Driver of Firebird.',
  system: { name: 'Firebird', kind: 'database', hosting: 'self-hosted' },
  clients: [
    {
      path: '{attach,attachOrCreate,create,attachAsync,attachOrCreateAsync,createAsync}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'host' },
    },
    { path: 'pool()', options: { argument: 1 }, url: { argument: 1, key: 'host' } },
  ],
  outbound: [
    {
      path: 'attach<1.1>.{query,execute,executeBatch,sequentially,queryAsync,executeAsync,transaction}',
      effect: 'call',
    },
    {
      path: 'pool().get<0.1>.{query,execute,executeBatch,sequentially,queryAsync,executeAsync,transaction}',
      effect: 'call',
    },
  ],
  same: [{ path: 'node-firebird#{attachOrCreate,create}<1.1>', as: 'node-firebird#attach<1.1>' }],
} as const satisfies Library;
