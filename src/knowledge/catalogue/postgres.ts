import type { Library } from '../../model/library.ts';

export default {
  id: 'postgres',
  packages: ['postgres'],
  purpose: 'Driver of PostgreSQL (postgres.js).',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'default', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'default', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'default()', effect: 'call' },
    { path: 'default().{unsafe,file,begin,reserve,listen,notify,subscribe}', effect: 'call' },
  ],
  same: [
    { path: 'postgres#Sql()', as: 'postgres#default()' },
    { path: 'postgres#TransactionSql()', as: 'postgres#default()' },
    { path: 'postgres#default().begin<0.0>', as: 'postgres#default()' },
    { path: 'postgres#default().begin<1.0>', as: 'postgres#default()' },
    { path: 'postgres#default().reserve()', as: 'postgres#default()' },
  ],
  defaults: {
    version: '3.4.9',
    attempts: 1,
    on: 'queries are not repeated; the connection is reopened for the next query',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 30000,
    worstCaseMs: null,
    retryOption: 'backoff (function or seconds), max_lifetime',
    timeoutOption: 'connect_timeout (seconds, connecting only); queries: none',
    regionOption: 'host / PGHOST',
    idempotency: 'not examined',
    notes:
      'No query timeout and no limit on waiting for one of the 10 connections: an answer that never comes is awaited for ever. All options may be set as PG<OPTION> env, e.g. PGCONNECT_TIMEOUT. max_lifetime is random 30-60 minutes.',
    source: [
      'postgres/cjs/src/index.js:453',
      'postgres/cjs/src/index.js:512',
      'postgres/cjs/src/index.js:449',
      'postgres/cjs/src/index.js:476',
      'postgres/cjs/src/connection.js:453',
    ],
  },
} as const satisfies Library;
