import type { Library } from '../../model/library.ts';

export default {
  id: 'graphql-ws',
  packages: ['graphql-ws', 'subscriptions-transport-ws'],
  purpose: 'GraphQL subscriptions over WebSocket.',
  clients: [
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'SubscriptionClient()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'createClient().{subscribe,iterate}', effect: 'consume' },
    { path: 'SubscriptionClient().request', effect: 'consume' },
  ],
  retryOptions: [
    {
      path: 'createClient',
      kind: 'reconnect',
      option: { argument: 0, key: 'retryAttempts' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SubscriptionClient',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnectionAttempts' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'SubscriptionClient',
      kind: 'reconnect',
      option: { argument: 1, key: 'reconnect' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '6.4.2',
    attempts: 6,
    on: 'close events only (not thrown errors), except fatal codes (4400, 4401, 4500, ...)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: 46000,
    retryOption: 'retryAttempts, retryWait, shouldRetry (createClient)',
    timeoutOption: 'connectionAckWaitTimeout (0 = none), keepAlive (0 = no pings)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Delays 2^n s (n=0..4: 31 s) plus 0.3-3 s each, then subscriptions end with an error. No acknowledgement from the server: waits for ever.',
    source: [
      'graphql-ws/dist/client.js:14',
      'graphql-ws/dist/client.js:16',
      'graphql-ws/dist/client.js:13',
      'graphql-ws/dist/client.js:11',
      'graphql-ws/dist/client.js:311',
      'graphql-ws/dist/client.js:294',
    ],
  },
} as const satisfies Library;
