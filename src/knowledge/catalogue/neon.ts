import type { Library } from '../../model/library.ts';

export default {
  id: 'neon',
  packages: ['@neondatabase/serverless'],
  purpose: 'Driver of PostgreSQL at Neon over HTTP and WebSocket.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  hosts: ['*.neon.tech'],
  clients: [
    { path: 'neon', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Pool()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
  ],
  outbound: [
    { path: 'neon()', effect: 'call' },
    { path: 'neon().{query,transaction}', effect: 'call' },
    { path: 'Pool().{query,connect}', effect: 'call' },
    { path: 'Client().{query,connect}', effect: 'call' },
  ],
  same: [
    { path: '@neondatabase/serverless#Pool().connect()', as: '@neondatabase/serverless#Client()' },
    { path: '@neondatabase/serverless#PoolClient()', as: '@neondatabase/serverless#Client()' },
  ],
  defaults: {
    version: '1.2.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'fetchOptions: { signal } (neon()); connectionTimeoutMillis (Pool)',
    regionOption: 'the connection string host',
    idempotency: 'not examined',
    notes: 'neon() is one bare fetch: no retry, no timer.',
    source: ['@neondatabase/serverless/index.js:1314', '@neondatabase/serverless/index.js:998'],
  },
} as const satisfies Library;
