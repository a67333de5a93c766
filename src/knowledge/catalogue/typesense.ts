import type { Library } from '../../model/library.ts';

export default {
  id: 'typesense',
  packages: ['typesense', 'typesense-instantsearch-adapter'],
  purpose: 'Client of Typesense.',
  system: {
    name: 'Typesense',
    kind: 'search',
    vendor: 'Typesense',
    hosting: 'either',
  },
  hosts: ['*.typesense.net'],
  clients: [
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'nodes' } },
    { path: 'SearchClient()', options: { argument: 0 }, url: { argument: 0, key: 'nodes' } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Client().collections().documents().{search,export,retrieve}', effect: 'read' },
    { path: 'Client().collections().retrieve', effect: 'read' },
    { path: 'Client().multiSearch.perform', effect: 'read' },
    { path: 'Client().health.retrieve', effect: 'read' },
    { path: 'Client().collections().documents().{create,upsert,update,import,delete}', effect: 'write' },
    { path: 'Client().collections().{create,delete,update}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'numRetries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 0, key: 'retryIntervalSeconds' },
    },
  ],
  same: [{ path: 'typesense#SearchClient()', as: 'typesense#Client()' }],
  defaults: {
    version: '3.1.0',
    attempts: 2,
    on: 'HTTP >= 500, network errors, timeouts; every method incl. POST',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 5000,
    worstCaseMs: 10100,
    retryOption: 'numRetries (default = number of nodes + nearestNode, else 3), retryIntervalSeconds',
    timeoutOption: 'connectionTimeoutSeconds (it is the axios timeout of the whole request)',
    regionOption: 'nodes, nearestNode',
    idempotency: 'sends no idempotency key',
    notes:
      'The tries are those of one node; with 3 nodes there are 3 retries (20.3 s). documents().import() has NO timeout at all. A server that accepts and never answers is given up after 10.1 s.',
    source: [
      'typesense/lib/Typesense/Documents.js:120',
      'typesense/lib/Typesense/Configuration.js:30',
      'typesense/lib/Typesense/Configuration.js:32',
      'typesense/lib/Typesense/Configuration.js:27',
      'typesense/lib/Typesense/Configuration.js:33',
      'typesense/lib/Typesense/ApiCall.js:188',
      'typesense/lib/Typesense/ApiCall.js:294',
      'typesense/lib/Typesense/ApiCall.js:273',
    ],
  },
} as const satisfies Library;
