import type { Library } from '../../model/library.ts';

export default {
  id: 'posthog',
  packages: ['posthog-node', 'posthog-js', 'posthog-js/react', 'posthog-react-native', '@posthog/ai'],
  purpose: 'Product analytics and feature flags with PostHog.',
  errorBoundaries: [{ path: 'PostHogErrorBoundary', reports: true }],
  system: {
    name: 'PostHog',
    kind: 'analytics',
    vendor: 'PostHog',
    hosting: 'saas',
  },
  clients: [
    { path: 'PostHog()', options: { argument: 1 }, url: { argument: 1, key: 'host' } },
    { path: 'init()', options: { argument: 1 }, url: { argument: 1, key: 'api_host' } },
    { path: 'PostHogProvider()', options: { argument: 0, key: 'options' } },
  ],
  outbound: [
    {
      path: 'PostHog().{capture,captureImmediate,captureException,identify,identifyImmediate,alias,groupIdentify,flush,shutdown}',
      effect: 'send',
    },
    { path: '{capture,identify,alias,group,captureException,reset}', effect: 'send' },
    {
      path: 'PostHog().{getFeatureFlag,isFeatureEnabled,getAllFlags,getFeatureFlagPayload,getAllFlagsAndPayloads,reloadFeatureFlags}',
      effect: 'read',
    },
    { path: '{getFeatureFlag,isFeatureEnabled,reloadFeatureFlags,getFeatureFlagPayload}', effect: 'read' },
  ],
  flags: [
    { path: 'PostHog().{getFeatureFlag,isFeatureEnabled,getFeatureFlagPayload}', flag: { argument: 0 } },
    { path: '{getFeatureFlag,isFeatureEnabled,getFeatureFlagPayload}', flag: { argument: 0 } },
    {
      path: '{useFeatureFlagEnabled,useFeatureFlagPayload,useFeatureFlagVariantKey,useActiveFeatureFlags}',
      flag: { argument: 0 },
    },
  ],
  observability: [
    { path: 'PostHog().captureException', kind: 'error-reporting', what: 'error sent to PostHog' },
    { path: 'captureException', kind: 'error-reporting', what: 'error sent to PostHog' },
  ],
  retryOptions: [
    {
      path: 'PostHog',
      kind: 'client-option',
      option: { argument: 1, key: 'fetchRetryCount' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'fetchRetryDelay' },
    },
  ],
  same: [{ path: 'posthog-js/react#usePostHog()', as: 'posthog-js#PostHog()' }],
  defaults: {
    version: '5.70.0',
    attempts: 4,
    on: 'batches: HTTP 408, 429, >=500 and network errors; feature-flag calls: 1 retry, only on 502, 504 or network errors other than ECONNREFUSED',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 10000,
    worstCaseMs: 49000,
    retryOption: 'fetchRetryCount, fetchRetryDelay; featureFlagsRequestMaxRetries',
    timeoutOption: 'requestTimeout; featureFlagsRequestTimeoutMs (3000)',
    regionOption: 'host; default https://us.i.posthog.com',
    idempotency: 'event uuid in the payload; the email sender sets an Idempotency-Key',
    ownKey: true,
    notes:
      'A flag check can block a request 3 s + 3 s wait + 3 s = 9 s. Queue keeps 1000 events, the oldest are dropped. shutdown() gives up after 30 s. env POSTHOG_CAPTURE_MODE=v1 switches to another sender. A server that accepts and never answers is given up after 49 s.',
    source: [
      '@posthog/core/dist/posthog-core-stateless.js:216',
      '@posthog/core/dist/posthog-core-stateless.js:217',
      '@posthog/core/dist/posthog-core-stateless.js:220',
      '@posthog/core/dist/posthog-core-stateless.js:221',
      '@posthog/core/dist/posthog-core-stateless.js:222',
      '@posthog/core/dist/posthog-core-stateless.js:157',
      '@posthog/core/dist/posthog-core-stateless.js:137',
      '@posthog/core/dist/posthog-core-stateless.js:210',
      '@posthog/core/dist/posthog-core-stateless.js:207',
    ],
    alsoFor: ['posthog-node'],
  },
} as const satisfies Library;
