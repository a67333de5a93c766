import type { Library } from '../../model/library.ts';

export default {
  id: 'planetscale',
  packages: ['@planetscale/database'],
  purpose: 'Driver of MySQL at PlanetScale over HTTP.',
  system: {
    name: 'MySQL',
    aliases: ['MariaDB'],
    kind: 'database',
    hosting: 'either',
  },
  hosts: ['*.psdb.cloud'],
  clients: [
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [{ path: '{Client,connect}().{execute,transaction}', effect: 'call' }],
  same: [
    { path: '@planetscale/database#Client().connection()', as: '@planetscale/database#connect()' },
    { path: '@planetscale/database#{Client,connect}().transaction<0.0>', as: '@planetscale/database#connect()' },
  ],
  defaults: {
    version: '1.20.2',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none; pass fetch in the config with your own signal',
    regionOption: 'host / url',
    idempotency: 'not examined',
    notes: 'One bare fetch per call.',
    source: ['@planetscale/database/dist/index.js:133', '@planetscale/database/dist/index.js:55'],
  },
} as const satisfies Library;
