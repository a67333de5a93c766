import type { Library } from '../../model/library.ts';

export default {
  id: 'drizzle-mysql',
  packages: [
    'drizzle-orm/mysql2',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/tidb-serverless',
    'drizzle-orm/mysql-proxy',
  ],
  purpose: 'Drizzle ORM on MySQL.',
  system: {
    name: 'MySQL',
    aliases: ['MariaDB'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'drizzle()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'drizzle()', options: { argument: 0 }, url: { argument: 0, key: 'connection' } },
  ],
  tables: [
    {
      path: 'drizzle().{select,selectDistinct,selectDistinctOn}().from',
      effect: 'read',
      at: { kind: 'slot', slot: { argument: 0 } },
    },
    { path: 'drizzle().$count', effect: 'read', at: { kind: 'slot', slot: { argument: 0 } } },
    { path: 'drizzle().query.*.{findFirst,findMany}', effect: 'read', at: { kind: 'member', fromEnd: 2, bound: true } },
    { path: 'drizzle().{insert,update,delete}', effect: 'write', at: { kind: 'slot', slot: { argument: 0 } } },
  ],
  outbound: [
    { path: 'drizzle().{select,selectDistinct,selectDistinctOn,$count}', effect: 'read' },
    { path: 'drizzle().query.*.{findFirst,findMany}', effect: 'read' },
    { path: 'drizzle().{insert,update,delete,refreshMaterializedView}', effect: 'write' },
    { path: 'drizzle().{execute,run,all,get,values,batch,transaction}', effect: 'call' },
  ],
  promises: [{ path: 'drizzle().{insert,update,delete}', begins: 'when-awaited' }],
  same: [
    { path: 'drizzle-orm/planetscale-serverless#drizzle()', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/tidb-serverless#drizzle()', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/mysql-proxy#drizzle()', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/mysql2#drizzle().transaction<0.0>', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/mysql2#drizzle().with()', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/mysql2#MySql2Database()', as: 'drizzle-orm/mysql2#drizzle()' },
    { path: 'drizzle-orm/planetscale-serverless#PlanetScaleDatabase()', as: 'drizzle-orm/mysql2#drizzle()' },
  ],
  defaults: {
    version: '0.45.4',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none of its own; those of the driver (pg, postgres, mysql2, ...)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'No retry or timer anywhere in the JavaScript of the package.',
    source: ['drizzle-orm/node-postgres/session.js:113'],
  },
} as const satisfies Library;
