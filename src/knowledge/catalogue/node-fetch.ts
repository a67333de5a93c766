import type { Library } from '../../model/library.ts';

export default {
  id: 'node-fetch',
  packages: [
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'node-fetch-native',
    '@remix-run/web-fetch',
  ],
  purpose: 'Fetch as a package.',
  outbound: [
    { path: 'default', effect: 'call', url: { argument: 0 } },
    { path: 'fetch', effect: 'call', url: { argument: 0 } },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  timeoutOptions: [
    { path: 'default', option: { argument: 1, key: 'signal' } },
    { path: 'default', option: { argument: 1, key: 'timeout' } },
  ],
  defaults: {
    version: '3.3.2',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none since v3 (signal: AbortSignal.timeout(ms))',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'No timeout option and no default: waits for ever (unlike the built-in fetch with its 300 s). Does not reject on 4xx/5xx. Against a server that accepts and never answers it waits for ever.',
    source: ['node-fetch/src/index.js:139', 'node-fetch/README.md:479'],
    alsoFor: ['cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch'],
  },
} as const satisfies Library;
