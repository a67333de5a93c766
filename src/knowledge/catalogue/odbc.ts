import type { Library } from '../../model/library.ts';

export default {
  id: 'odbc',
  packages: ['odbc'],
  purpose: 'Driver of databases over ODBC.',
  system: { name: 'ODBC database', kind: 'database', hosting: 'either' },
  clients: [
    { path: '{connect,pool}()', url: { argument: 0 } },
    { path: '{connect,pool}()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
  ],
  outbound: [
    { path: 'connect().{query,callProcedure,tables,columns,beginTransaction,commit,rollback}', effect: 'call' },
    { path: 'connect().createStatement().{prepare,execute}', effect: 'call' },
  ],
  same: [
    { path: 'odbc#pool()', as: 'odbc#connect()' },
    { path: 'odbc#pool().connect()', as: 'odbc#connect()' },
    { path: 'odbc#connect().connect()', as: 'odbc#connect()' },
  ],
} as const satisfies Library;
