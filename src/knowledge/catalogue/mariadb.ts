import type { Library } from '../../model/library.ts';

export default {
  id: 'mariadb',
  packages: ['mariadb'],
  purpose: 'Driver of MariaDB and MySQL.',
  system: {
    name: 'MySQL',
    aliases: ['MariaDB'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'createConnection()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'createPool().{query,execute,batch,getConnection}', effect: 'call' },
    { path: 'createConnection().{query,execute,batch,beginTransaction,commit,rollback}', effect: 'call' },
  ],
  same: [
    { path: 'mariadb#createPool().getConnection()', as: 'mariadb#createConnection()' },
    { path: 'mariadb#Pool()', as: 'mariadb#createPool()' },
    { path: 'mariadb#PoolConnection()', as: 'mariadb#createConnection()' },
  ],
} as const satisfies Library;
