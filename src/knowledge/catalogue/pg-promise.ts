import type { Library } from '../../model/library.ts';

export default {
  id: 'pg-promise',
  packages: ['pg-promise'],
  purpose: 'Driver of PostgreSQL with promises.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [{ path: 'default()()', options: { argument: 0 }, url: { argument: 0 } }],
  outbound: [
    { path: 'default()().stream', effect: 'read' },
    // The names say how many rows come back, and nothing about what the statement does.
    {
      path: 'default()().{any,connect,each,func,many,manyOrNone,map,multi,multiResult,none,one,oneOrNone,proc,query,result,task,taskIf,tx,txIf}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    { path: 'default()', option: { argument: 0, key: 'query_timeout' } },
    { path: 'default()', option: { argument: 0, key: 'statement_timeout' } },
  ],
  same: [
    { path: 'pg-promise#IDatabase()', as: 'pg-promise#default()()' },
    { path: 'pg-promise#ITask()', as: 'pg-promise#default()()' },
    { path: 'pg-promise#IMain()', as: 'pg-promise#default()' },
    { path: 'pg-promise#default()().{task,tx,taskIf,txIf}<0.0>', as: 'pg-promise#default()()' },
    { path: 'pg-promise#default()().{task,tx,taskIf,txIf}<1.0>', as: 'pg-promise#default()()' },
  ],
  defaults: {
    version: '12.7.1',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'connectionTimeoutMillis, query_timeout, statement_timeout (connection object, as of pg)',
    regionOption: null,
    idempotency: 'sends nothing twice',
    notes: 'The pool is that of pg: without connectionTimeoutMillis a used-up pool makes callers wait for ever.',
    source: [
      'pg-promise/lib/database.js:126',
      'pg/lib/client.js:116',
      'pg/lib/defaults.js:76',
      'pg/lib/defaults.js:65',
    ],
  },
} as const satisfies Library;
