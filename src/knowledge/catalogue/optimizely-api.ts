import type { Library } from '../../model/library.ts';

export default {
  id: 'optimizely-api',
  packages: [],
  purpose: 'Feature flags and experiments.',
  system: {
    name: 'Optimizely',
    kind: 'feature-flags',
    vendor: 'Optimizely',
    hosting: 'saas',
  },
  hosts: ['*.optimizely.com'],
} as const satisfies Library;
