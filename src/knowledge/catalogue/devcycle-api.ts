import type { Library } from '../../model/library.ts';

export default {
  id: 'devcycle-api',
  packages: [],
  purpose: 'Feature flags.',
  system: {
    name: 'DevCycle',
    kind: 'feature-flags',
    vendor: 'DevCycle',
    hosting: 'saas',
  },
  hosts: ['*.devcycle.com'],
} as const satisfies Library;
