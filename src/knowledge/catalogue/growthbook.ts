import type { Library } from '../../model/library.ts';

export default {
  id: 'growthbook',
  packages: ['@growthbook/growthbook', '@growthbook/growthbook-react'],
  purpose: 'Feature flags with GrowthBook.',
  system: {
    name: 'GrowthBook',
    kind: 'feature-flags',
    vendor: 'GrowthBook',
    hosting: 'saas',
  },
  clients: [
    { path: 'GrowthBook()', options: { argument: 0 }, url: { argument: 0, key: 'apiHost' } },
    { path: 'GrowthBookClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiHost' } },
  ],
  outbound: [
    { path: 'GrowthBook().{init,loadFeatures,refreshFeatures,isOn,isOff,getFeatureValue,evalFeature}', effect: 'read' },
    { path: 'GrowthBookClient().{init,refreshFeatures,isOn,isOff,getFeatureValue,evalFeature}', effect: 'read' },
    { path: '{useFeatureIsOn,useFeatureValue,useFeature}', effect: 'read' },
  ],
  flags: [
    { path: '{GrowthBook,GrowthBookClient}().{isOn,isOff,evalFeature}', flag: { argument: 0 } },
    {
      path: '{GrowthBook,GrowthBookClient}().getFeatureValue',
      flag: { argument: 0 },
      default: { argument: 1 },
    },
    { path: '{useFeatureIsOn,useFeature}', flag: { argument: 0 } },
    { path: 'useFeatureValue', flag: { argument: 0 }, default: { argument: 1 } },
  ],
  defaults: {
    version: '1.8.0',
    attempts: 1,
    on: 'nothing for the fetch ("TODO: auto-retry"); SSE reconnects after 4 errors, 1 s x3, jitter, cap 300000',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'none; pollingInterval',
    timeoutOption: 'timeout (ms) in init({timeout})',
    regionOption: 'apiHost; default https://cdn.growthbook.io',
    idempotency: 'sends no idempotency key',
    notes:
      'init() never rejects: look at result.success; without a timeout it waits as long as fetch does. On failure every flag evaluates to its default. A server that accepts and never answers is given up after 300 s.',
    source: [
      '@growthbook/growthbook/dist/cjs/feature-repository.js:370',
      '@growthbook/growthbook/dist/cjs/feature-repository.js:236',
      '@growthbook/growthbook/dist/cjs/util.js:323',
      '@growthbook/growthbook/dist/cjs/feature-repository.js:398',
      '@growthbook/growthbook/dist/cjs/feature-repository.js:175',
      '@growthbook/growthbook/dist/cjs/core.js:997',
    ],
    alsoFor: ['@growthbook/growthbook-react'],
    limitOfNode: true,
  },
} as const satisfies Library;
