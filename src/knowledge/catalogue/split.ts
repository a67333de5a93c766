import type { Library } from '../../model/library.ts';

export default {
  id: 'split',
  packages: ['@splitsoftware/splitio'],
  purpose: 'Feature flags with Split.',
  system: {
    name: 'Split.io',
    aliases: ['Split'],
    kind: 'feature-flags',
    vendor: 'Harness',
    hosting: 'saas',
  },
  hosts: ['*.split.io'],
  clients: [
    {
      path: 'SplitFactory()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'SplitFactory().client().track',
      effect: 'send',
    },
    {
      path: 'SplitFactory().client().{ready,whenReady}',
      effect: 'read',
    },
  ],
  flags: [
    {
      path: 'SplitFactory().client().{getTreatment,getTreatmentWithConfig}',
      flag: {
        argument: 1,
      },
    },
  ],
} as const satisfies Library;
