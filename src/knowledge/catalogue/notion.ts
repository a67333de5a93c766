import type { Library } from '../../model/library.ts';

export default {
  id: 'notion',
  packages: ['@notionhq/client', 'notion-client'],
  purpose: 'Client of the Notion API.',
  system: {
    name: 'Notion',
    kind: 'http-api',
    vendor: 'Notion',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Client().{pages,databases,blocks,users,comments,dataSources}.{retrieve,list,query,me}', effect: 'read' },
    { path: 'Client().blocks.children.list', effect: 'read' },
    { path: 'Client().search', effect: 'read' },
    { path: 'Client().{pages,databases,blocks,comments,dataSources}.{create,update,delete}', effect: 'write' },
    { path: 'Client().blocks.children.append', effect: 'write' },
    { path: 'Client().request', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '5.26.0',
    attempts: 3,
    on: 'Notion error bodies with code rate_limited (429) or service_overload (529): any method; internal_server_error (500) / service_unavailable (503): GET and DELETE only. NOT network errors, timeouts, or error pages that are not Notion JSON',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 184500,
    retryOption: 'retry: {maxRetries, initialRetryDelayMs, maxRetryDelayMs} or retry: false in new Client({retry})',
    timeoutOption: 'timeoutMs: new Client({timeoutMs})',
    regionOption: 'baseUrl; default https://api.notion.com',
    idempotency: 'sends no idempotency key',
    notes:
      'Retry-After capped at 60 s. Measured: rate_limited on POST -> 3 tries; 500 on GET -> 3; 500 on POST -> 1; 429 with a non-Notion body -> 1; socket reset -> 1. A server that accepts and never answers is given up after 60 s (computed from the source).',
    source: [
      '@notionhq/client/build/src/constants.js:11',
      '@notionhq/client/build/src/constants.js:15',
      '@notionhq/client/build/src/constants.js:21',
      '@notionhq/client/build/src/constants.js:27',
      '@notionhq/client/build/src/Client.js:1229',
      '@notionhq/client/build/src/Client.js:1224',
      '@notionhq/client/build/src/Client.js:918',
    ],
  },
} as const satisfies Library;
