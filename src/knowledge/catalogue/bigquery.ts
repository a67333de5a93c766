import type { Library } from '../../model/library.ts';

export default {
  id: 'bigquery',
  packages: ['@google-cloud/bigquery'],
  purpose: 'Client of Google BigQuery.',
  system: {
    name: 'Google BigQuery',
    aliases: ['BigQuery'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['bigquery.googleapis.com'],
  clients: [{ path: 'BigQuery()', options: { argument: 0 } }],
  outbound: [
    { path: 'BigQuery().{query,createQueryStream,getDatasets,getJobs}', effect: 'read' },
    { path: 'BigQuery().{createQueryJob,createJob,createDataset}', effect: 'write' },
    { path: 'BigQuery().dataset().{create,delete,createTable}', effect: 'write' },
    { path: 'BigQuery().dataset().table().{insert,load,create,delete,createWriteStream}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'BigQuery',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'BigQuery',
      kind: 'client-option',
      option: { argument: 0, key: 'autoRetry' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '9.3.0',
    attempts: 4,
    on: 'HTTP 408, 429, 500, 502, 503, 504, rateLimitExceeded/userRateLimitExceeded, EAI_AGAIN; any call that got no response (network, 60 s timeout)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 257000,
    retryOption:
      'retryOptions: { autoRetry, maxRetries, retryDelayMultiplier, maxRetryDelay, totalTimeout, retryableErrorFn } (new BigQuery)',
    timeoutOption: 'per HTTP call fixed 60 s; job: timeoutMs / jobTimeoutMs (query options)',
    regionOption: 'location (new BigQuery / query / createDataset)',
    idempotency: 'not examined',
    notes:
      'Worst case is for one HTTP call. A query as such has no limit: the client polls the job until it is done unless timeoutMs/jobTimeoutMs is given. job inserts are retried too (ALREADY_EXISTS is swallowed when the job id was generated).',
    source: [
      '@google-cloud/common/build/src/util.js:58',
      '@google-cloud/common/build/src/util.js:51',
      '@google-cloud/common/build/src/util.js:38',
      'retry-request/index.js:280',
      '@google-cloud/common/build/src/util.js:294',
      'retry-request/index.js:27',
      '@google-cloud/bigquery/build/src/bigquery.js:1365',
      '@google-cloud/bigquery/build/src/bigquery.js:152',
      '@google-cloud/bigquery/build/src/bigquery.js:1148',
    ],
  },
} as const satisfies Library;
