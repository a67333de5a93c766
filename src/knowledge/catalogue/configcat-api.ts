import type { Library } from '../../model/library.ts';

export default {
  id: 'configcat-api',
  packages: [],
  purpose: 'Feature flags.',
  system: {
    name: 'ConfigCat',
    kind: 'feature-flags',
    vendor: 'ConfigCat',
    hosting: 'saas',
  },
  hosts: ['*.configcat.com'],
} as const satisfies Library;
