import type { Library } from '../../model/library.ts';

export default {
  id: 'needle',
  packages: ['needle'],
  purpose: 'HTTP client for Node.',
  outbound: [
    { path: 'default', effect: 'call', url: { argument: 1 } },
    { path: '{get,head,delete,post,put,patch}', effect: 'call', url: { argument: 0 } },
    { path: 'request', effect: 'call', url: { argument: 1 } },
  ],
  defaults: {
    version: '3.5.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'open_timeout 10000 (connect only; alias timeout), response_timeout 0, read_timeout 0',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'Once connected the 10 s timer is replaced by response_timeout = 0, i.e. no limit. The option called "timeout" only sets open_timeout, so timeout: 5000 does not bound the response. Against a server that accepts and never answers it waits for ever.',
    source: [
      'needle/lib/needle.js:94',
      'needle/lib/needle.js:95',
      'needle/lib/needle.js:96',
      'needle/lib/needle.js:120',
      'needle/lib/needle.js:504',
      'needle/lib/needle.js:780',
    ],
  },
} as const satisfies Library;
