import type { Library } from '../../model/library.ts';

export default {
  id: 'flagsmith-api',
  packages: [],
  purpose: 'Feature flags.',
  system: {
    name: 'Flagsmith',
    kind: 'feature-flags',
    vendor: 'Flagsmith',
    hosting: 'saas',
  },
  hosts: ['*.flagsmith.com'],
} as const satisfies Library;
