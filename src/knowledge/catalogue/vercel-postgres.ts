import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-postgres',
  packages: ['@vercel/postgres'],
  purpose: 'Driver of PostgreSQL at Vercel.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
  ],
  outbound: [
    { path: 'sql', effect: 'call' },
    { path: 'sql.query', effect: 'call' },
    { path: 'db.{sql,query,connect}', effect: 'call' },
    { path: 'createPool().{sql,query,connect}', effect: 'call' },
    { path: 'createClient().{sql,query,connect}', effect: 'call' },
  ],
  same: [
    { path: '@vercel/postgres#createPool().connect()', as: '@vercel/postgres#createClient()' },
    { path: '@vercel/postgres#db.connect()', as: '@vercel/postgres#createClient()' },
  ],
} as const satisfies Library;
