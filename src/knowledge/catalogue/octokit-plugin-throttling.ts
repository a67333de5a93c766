import type { Library } from '../../model/library.ts';

export default {
  id: 'octokit-plugin-throttling',
  packages: ['@octokit/plugin-throttling'],
  purpose: 'Keeps calls of the GitHub API below its limits.',
  defaults: {
    version: '11.0.5',
    attempts: 1,
    on: '403/429 rate limits (and GraphQL RATE_LIMITED) only if your onRateLimit / onSecondaryRateLimit handler returns true; no upper bound of its own',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'throttle: {onRateLimit, onSecondaryRateLimit, fallbackSecondaryRateRetryAfter, enabled} (both handlers are mandatory, else it throws)',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes:
      'Waits until x-ratelimit-reset (up to an hour) or Retry-After, 60 s if a secondary limit gives none. Queues ALL calls: writes one at a time 1 s apart, notifications 3 s apart, search 2 s apart, 10 concurrent.',
    source: [
      '@octokit/plugin-throttling/dist-bundle/index.js:147',
      '@octokit/plugin-throttling/dist-bundle/index.js:139',
      '@octokit/plugin-throttling/dist-bundle/index.js:226',
      '@octokit/plugin-throttling/dist-bundle/index.js:107',
      '@octokit/plugin-throttling/dist-bundle/index.js:109',
      '@octokit/plugin-throttling/dist-bundle/index.js:115',
      '@octokit/plugin-throttling/dist-bundle/index.js:92',
    ],
  },
} as const satisfies Library;
