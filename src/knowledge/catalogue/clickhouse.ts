import type { Library } from '../../model/library.ts';

export default {
  id: 'clickhouse',
  packages: ['@clickhouse/client', '@clickhouse/client-web', '@clickhouse/client-common', 'clickhouse'],
  purpose: 'Client of ClickHouse.',
  system: {
    name: 'ClickHouse',
    kind: 'database',
    vendor: 'ClickHouse',
    hosting: 'either',
  },
  hosts: ['*.clickhouse.cloud'],
  clients: [
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'ClickHouse()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    { path: '{createClient,ClickHouse}().query', effect: 'read' },
    { path: '{createClient,ClickHouse}().insert', effect: 'write' },
    { path: 'createClient().{command,exec,ping}', effect: 'call' },
  ],
  same: [
    { path: '@clickhouse/client#{ClickHouseClient,NodeClickHouseClient}()', as: '@clickhouse/client#createClient()' },
    {
      path: '@clickhouse/client-web#{ClickHouseClient,WebClickHouseClient}()',
      as: '@clickhouse/client-web#createClient()',
    },
  ],
  timeoutOptions: [{ path: '{createClient,ClickHouse}', option: { argument: 0, key: 'request_timeout' } }],
  defaults: {
    version: '1.23.1',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: 30000,
    worstCaseMs: 30000,
    retryOption: null,
    timeoutOption: 'request_timeout (createClient or URL)',
    regionOption: 'url',
    idempotency: 'not examined',
    notes: 'It is a socket idle timeout; the query keeps running on the server after it.',
    source: [
      '@clickhouse/client/dist/common/config.js:93',
      '@clickhouse/client/dist/common/config.js:121',
      '@clickhouse/client/dist/config.js:111',
      '@clickhouse/client/dist/connection/socket_pool.js:498',
    ],
    alsoFor: ['@clickhouse/client-web'],
  },
} as const satisfies Library;
