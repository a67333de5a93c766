import type { Library } from '../../model/library.ts';

export default {
  id: 'duckdb',
  packages: ['duckdb', '@duckdb/node-api'],
  purpose: 'Database in a file or in memory of the process, for analyses.',
  system: { name: 'DuckDB', kind: 'database', hosting: 'self-hosted' },
  clients: [
    { path: '{Database,Connection}()', url: { argument: 0 } },
    { path: 'DuckDBInstance.{create,fromCache}()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'DuckDBConnection.create()' },
  ],
  outbound: [
    { path: 'Database().{all,each,exec,run,stream,prepare}', effect: 'call' },
    { path: 'Database().connect().{all,each,exec,run,stream,prepare}', effect: 'call' },
    {
      path: 'DuckDBConnection().{run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,streamAndReadUntil,start,startStream,prepare}',
      effect: 'call',
    },
  ],
  same: [
    { path: 'duckdb#Connection()', as: 'duckdb#Database().connect()' },
    {
      path: '@duckdb/node-api#DuckDBInstance.{create,fromCache}().connect()',
      as: '@duckdb/node-api#DuckDBConnection()',
    },
    { path: '@duckdb/node-api#DuckDBConnection.create()', as: '@duckdb/node-api#DuckDBConnection()' },
    { path: '@duckdb/node-api#DuckDBInstance().connect()', as: '@duckdb/node-api#DuckDBConnection()' },
  ],
} as const satisfies Library;
