import type { Library } from '../../model/library.ts';

export default {
  id: 'flagsmith',
  packages: ['flagsmith-nodejs', 'flagsmith', 'flagsmith/react', '@flagsmith/flagsmith'],
  purpose: 'Feature flags with Flagsmith.',
  system: {
    name: 'Flagsmith',
    kind: 'feature-flags',
    vendor: 'Flagsmith',
    hosting: 'saas',
  },
  clients: [
    { path: 'Flagsmith()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'init()', options: { argument: 0 }, url: { argument: 0, key: 'api' } },
    { path: 'FlagsmithProvider()', options: { argument: 0, key: 'options' } },
  ],
  outbound: [
    { path: 'Flagsmith().{getEnvironmentFlags,getIdentityFlags,getIdentitySegments}', effect: 'read' },
    { path: '{getFlags,hasFeature,getValue}', effect: 'read' },
    { path: '{useFlags,useFlagsmith}', effect: 'read' },
  ],
  flags: [
    {
      path: 'Flagsmith().{getEnvironmentFlags,getIdentityFlags}().{isFeatureEnabled,getFeatureValue}',
      flag: { argument: 0 },
    },
    { path: '{hasFeature,getValue}', flag: { argument: 0 } },
  ],
  retryOptions: [
    {
      path: 'Flagsmith',
      kind: 'client-option',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  same: [{ path: 'flagsmith-nodejs#default()', as: 'flagsmith-nodejs#Flagsmith()' }],
} as const satisfies Library;
