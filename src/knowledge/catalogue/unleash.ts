import type { Library } from '../../model/library.ts';

export default {
  id: 'unleash',
  packages: ['unleash-client', '@unleash/nextjs', '@unleash/proxy-client-react', 'unleash-proxy-client'],
  purpose: 'Feature flags with Unleash.',
  system: {
    name: 'Unleash',
    kind: 'feature-flags',
    vendor: 'Unleash',
    hosting: 'saas',
  },
  clients: [
    { path: 'initialize()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'startUnleash()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'Unleash()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'UnleashClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'FlagProvider()', options: { argument: 0, key: 'config' } },
  ],
  outbound: [
    { path: '{initialize,startUnleash,Unleash,UnleashClient}().{isEnabled,getVariant}', effect: 'read' },
    { path: '{isEnabled,getVariant}', effect: 'read' },
    { path: '{useFlag,useVariant,useFlags}', effect: 'read' },
    { path: '{getDefinitions,getFrontendFlags}', effect: 'read' },
  ],
  flags: [
    {
      path: '{initialize,startUnleash,Unleash}().{isEnabled,getVariant}',
      flag: { argument: 0 },
      default: { argument: 2 },
    },
    { path: 'UnleashClient().{isEnabled,getVariant}', flag: { argument: 0 } },
    { path: '{isEnabled,getVariant}', flag: { argument: 0 }, default: { argument: 2 } },
    { path: '{useFlag,useVariant}', flag: { argument: 0 } },
  ],
  defaults: {
    version: '6.12.1',
    attempts: 3,
    on: 'GET of the flags: network errors, HTTP 408, 420, 429, >=500; metrics POST: none',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 10000,
    worstCaseMs: 33000,
    retryOption: 'none (hard-coded); timeout also caps the delay',
    timeoutOption: 'timeout (ms)',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'Polls every 15 s; each failure adds one interval (up to 11 x). A single 401 or 403 STOPS polling for good: flags stay frozen until restart. A server that accepts and never answers is given up after 33 s.',
    source: [
      'unleash-client/lib/request.js:98',
      'unleash-client/lib/request.js:85',
      'unleash-client/lib/request.js:99',
      'make-fetch-happen/lib/remote.js:89',
      'make-fetch-happen/lib/remote.js:87',
      '@gar/promise-retry/lib/index.js:18',
      'unleash-client/lib/unleash.js:38',
      'unleash-client/lib/repository/polling-fetcher.js:58',
      'unleash-client/lib/repository/polling-fetcher.js:60',
    ],
  },
} as const satisfies Library;
