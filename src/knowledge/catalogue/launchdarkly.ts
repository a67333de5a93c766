import type { Library } from '../../model/library.ts';

export default {
  id: 'launchdarkly',
  packages: [
    '@launchdarkly/node-server-sdk',
    'launchdarkly-node-server-sdk',
    'launchdarkly-js-client-sdk',
    'launchdarkly-react-client-sdk',
    '@launchdarkly/js-client-sdk',
    '@launchdarkly/vercel-server-sdk',
  ],
  purpose: 'Feature flags with LaunchDarkly.',
  system: {
    name: 'LaunchDarkly',
    kind: 'feature-flags',
    vendor: 'LaunchDarkly',
    hosting: 'saas',
  },
  clients: [
    { path: 'init()', options: { argument: 1 } },
    { path: 'initialize()', options: { argument: 2 } },
    { path: 'asyncWithLDProvider()', options: { argument: 0 } },
    { path: 'LDProvider()', options: { argument: 0 } },
    { path: 'withLDProvider()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'init().{variation,variationDetail,boolVariation,stringVariation,numberVariation,jsonVariation,allFlagsState,waitForInitialization}',
      effect: 'read',
    },
    {
      path: 'initialize().{variation,variationDetail,allFlags,waitForInitialization,waitUntilReady,identify}',
      effect: 'read',
    },
    { path: 'init().{track,identify,flush}', effect: 'send' },
    { path: 'initialize().{track,flush}', effect: 'send' },
  ],
  flags: [
    {
      path: 'init().{variation,variationDetail,boolVariation,stringVariation,numberVariation,jsonVariation}',
      flag: { argument: 0 },
      default: { argument: 2 },
    },
    { path: 'initialize().{variation,variationDetail}', flag: { argument: 0 }, default: { argument: 1 } },
  ],
  same: [
    { path: '@launchdarkly/node-server-sdk#LDClient()', as: '@launchdarkly/node-server-sdk#init()' },
    { path: 'launchdarkly-node-server-sdk#LDClient()', as: '@launchdarkly/node-server-sdk#init()' },
    { path: 'launchdarkly-react-client-sdk#useLDClient()', as: 'launchdarkly-js-client-sdk#initialize()' },
    { path: 'launchdarkly-js-client-sdk#LDClient()', as: 'launchdarkly-js-client-sdk#initialize()' },
  ],
  defaults: {
    version: '9.13.7',
    attempts: 2,
    on: 'event posts: recoverable statuses and network errors, once; stream/poll: reconnects without limit (1 s to 30 s, jitter 0.5)',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 10000,
    worstCaseMs: null,
    retryOption: 'none for events; streamInitialReconnectDelay, pollInterval',
    timeoutOption: 'timeout (seconds, default 10): flag requests only; event posts get none',
    regionOption: 'baseUri, streamUri, eventsUri',
    idempotency: 'x-launchdarkly-payload-id, the same on the retry',
    ownKey: true,
    notes:
      'waitForInitialization() WITHOUT {timeout} waits for ever (it only logs a warning); before init variation() returns the default value. Stream read timeout 5 min. The retry of a failed DIAGNOSTIC post goes to the analytics URI. Against a server that accepts and never answers it waits for ever.',
    source: [
      '@launchdarkly/js-server-sdk-common/dist/index.js:2863',
      '@launchdarkly/js-server-sdk-common/dist/index.js:5146',
      '@launchdarkly/js-server-sdk-common/dist/index.js:5684',
      '@launchdarkly/js-server-sdk-common/dist/index.js:2470',
      '@launchdarkly/js-sdk-common/dist/cjs/index.cjs:2469',
      '@launchdarkly/js-sdk-common/dist/cjs/index.cjs:2471',
      '@launchdarkly/node-server-sdk/dist/src/platform/NodeRequests.js:151',
      '@launchdarkly/node-server-sdk/dist/src/platform/NodeRequests.js:144',
      '@launchdarkly/js-server-sdk-common/dist/index.js:2337',
    ],
    exceptions: [
      {
        packages: ['launchdarkly-node-server-sdk'],
        version: '7.0.4',
        timeoutMs: null,
        worstCaseMs: null,
        source: [
          'launchdarkly-node-server-sdk/event_processor.js:228',
          'launchdarkly-node-server-sdk/utils/httpUtils.js:47',
        ],
      },
      {
        paths: ['**{variation,variationDetail,boolVariation,stringVariation,numberVariation,jsonVariation}'],
        unknown: true,
        source: ['https://launchdarkly.com/docs/sdk/features/evaluating'],
      },
    ],
  },
} as const satisfies Library;
