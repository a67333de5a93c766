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
  errors: [
    {
      name: 'ER_GET_CONNECTION_TIMEOUT',
      means: 'No connection of the pool became free in time.',
      again: 'later',
      action: 'Look for connections that are not released, and compare the size of the pool with the load.',
      source: 'mariadb/lib/misc/errors.js:123',
    },
    {
      name: 'ER_SOCKET_UNEXPECTED_CLOSE',
      means: 'The server or something between closed the connection.',
      again: 'later',
      action: 'Take a new connection from the pool; run a write again only where doing it twice does no harm.',
      source: 'mariadb/lib/misc/errors.js:105',
    },
    {
      name: 'ER_CONNECTION_TIMEOUT',
      means: 'No connection was made in time.',
      again: 'later',
      action: 'Check whether the server can be reached.',
      source: 'mariadb/lib/misc/errors.js:107',
    },
    {
      name: 'ER_CMD_CONNECTION_CLOSED',
      means: 'A command was sent on a closed connection.',
      again: 'no',
      action: 'Take a new connection from the pool.',
      source: 'mariadb/lib/misc/errors.js:108',
    },
    {
      name: 'ER_POOL_ALREADY_CLOSED',
      means: 'The pool was closed.',
      again: 'no',
      action: 'Close it after all work is done.',
      source: 'mariadb/lib/misc/errors.js:122',
    },
  ],
} as const satisfies Library;
