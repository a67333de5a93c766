import type { Library } from '../../model/library.ts';

export default {
  id: 'optimizely',
  packages: ['@optimizely/optimizely-sdk'],
  purpose: 'Feature flags and experiments with Optimizely.',
  system: {
    name: 'Optimizely',
    kind: 'feature-flags',
    vendor: 'Optimizely',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createInstance()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'createPollingProjectConfigManager()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createInstance().{track,sendOdpEvent}',
      effect: 'send',
    },
    {
      path: 'createInstance().createUserContext().trackEvent',
      effect: 'send',
    },
    {
      path: 'createInstance().onReady',
      effect: 'read',
    },
  ],
  flags: [
    {
      path: 'createInstance().createUserContext().decide',
      flag: {
        argument: 0,
      },
    },
    {
      path: 'createInstance().{isFeatureEnabled,activate,getVariation}',
      flag: {
        argument: 0,
      },
    },
  ],
} as const satisfies Library;
