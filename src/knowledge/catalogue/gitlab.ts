import type { Library } from '../../model/library.ts';

export default {
  id: 'gitlab',
  packages: ['@gitbeaker/rest', '@gitbeaker/node', '@gitbeaker/core'],
  purpose: 'Client of the GitLab API.',
  system: {
    name: 'GitLab',
    aliases: ['GitLab API'],
    kind: 'http-api',
    vendor: 'GitLab',
    hosting: 'saas',
  },
  clients: [{ path: 'Gitlab()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [
    { path: 'Gitlab().*.{all,show,search,allMembers,showRaw}', effect: 'read' },
    { path: 'Gitlab().*.{create,edit,remove,add,merge,upload}', effect: 'write' },
    { path: 'Gitlab().*.*', effect: 'call' },
  ],
  defaults: {
    version: '43.8.0',
    attempts: 10,
    on: 'HTTP 429 and 502 of any method; no network error and no timeout',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'queryTimeout (ms) in new Gitlab({ queryTimeout })',
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes:
      'The pauses are 0.25 ms times a power of two, at most 128 ms, so the tries follow each other almost at once. A limit of requests for each endpoint waits before each of them.',
    source: [
      '@gitbeaker/rest/dist/index.js:77',
      '@gitbeaker/rest/dist/index.js:78',
      '@gitbeaker/rest/dist/index.js:88',
      '@gitbeaker/rest/dist/index.js:101',
      '@gitbeaker/requester-utils/dist/index.js:180',
    ],
    lastAfterTimeout: true,
  },
} as const satisfies Library;
