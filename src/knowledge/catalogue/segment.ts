import type { Library } from '../../model/library.ts';

export default {
  id: 'segment',
  packages: [
    '@segment/analytics-node',
    '@segment/analytics-next',
    'analytics-node',
    '@segment/analytics-react-native',
    '@segment/snippet',
  ],
  purpose: 'Product analytics with Segment.',
  system: {
    name: 'Segment',
    aliases: ['Twilio Segment'],
    kind: 'analytics',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  clients: [
    { path: 'Analytics()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'AnalyticsBrowser.load()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 1 } },
  ],
  processState: [{ path: 'Analytics()', kind: 'buffer', what: 'events that wait to be sent' }],
  outbound: [
    { path: 'Analytics().{track,identify,page,screen,group,alias,flush,closeAndFlush}', effect: 'send' },
    { path: 'AnalyticsBrowser.load().{track,identify,page,group,alias,reset}', effect: 'send' },
    { path: 'default().{track,identify,page,screen,group,alias,flush}', effect: 'send' },
  ],
  retryOptions: [
    {
      path: 'Analytics',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: '@segment/analytics-node#AnalyticsBrowser()', as: '@segment/analytics-node#AnalyticsBrowser.load()' }],
  defaults: {
    version: '3.1.0',
    attempts: 11,
    on: 'network errors and timeouts, HTTP 408, 410, 429, 460, 5xx except 501/505/511; 429 WITH Retry-After does not count (up to 20 more, each up to 300 s)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 10000,
    worstCaseMs: 472000,
    retryOption: 'maxRetries; maxTotalBackoffDuration, maxRateLimitDuration (seconds, default 43200 = 12 h)',
    timeoutOption: 'httpRequestTimeout',
    regionOption: 'host (default https://api.segment.io), path',
    idempotency: 'messageId per event',
    notes:
      'closeAndFlush() waits up to 75 s. HTTP 3xx is taken as success. One rate-limited batch pauses all batches. A server that accepts and never answers is given up after 472 s.',
    source: [
      '@segment/analytics-node/dist/cjs/app/analytics-node.js:34',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:84',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:437',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:438',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:389',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:11',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:10',
      '@segment/analytics-node/dist/cjs/plugins/segmentio/publisher.js:90',
      '@segment/analytics-node/dist/cjs/app/analytics-node.js:29',
      '@segment/analytics-core/dist/cjs/priority-queue/backoff.js:7',
    ],
  },
} as const satisfies Library;
