import type { Library } from '../../model/library.ts';

export default {
  id: 'growthbook-api',
  packages: [],
  purpose: 'Feature flags and experiments.',
  system: {
    name: 'GrowthBook',
    kind: 'feature-flags',
    vendor: 'GrowthBook',
    hosting: 'saas',
  },
  hosts: ['*.growthbook.io'],
} as const satisfies Library;
