import type { Library } from '../../model/library.ts';

export default {
  id: 'octokit-plugin-retry',
  packages: ['@octokit/plugin-retry'],
  purpose: 'Tries calls of the GitHub API again.',
  defaults: {
    version: '8.1.1',
    attempts: 4,
    on: 'any error status >= 400 except 400, 401, 403, 404, 410, 422, 451, on EVERY method incl. POST; network errors too (they carry status 500); GraphQL "Something went wrong"',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'retry: {retries, doNotRetry, enabled, retryAfterBaseValue} in new Octokit({retry}); per call request: {retries, retryAfter}',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes:
      'Delay is quadratic: (n+1)^2 s = 1, 4, 9 s. A POST (create issue/comment) is repeated, so duplicates are possible.',
    source: [
      '@octokit/plugin-retry/dist-bundle/index.js:59',
      '@octokit/plugin-retry/dist-bundle/index.js:58',
      '@octokit/plugin-retry/dist-bundle/index.js:14',
      '@octokit/plugin-retry/dist-bundle/index.js:57',
    ],
  },
} as const satisfies Library;
