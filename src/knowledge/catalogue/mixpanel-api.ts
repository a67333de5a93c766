import type { Library } from '../../model/library.ts';

export default {
  id: 'mixpanel-api',
  packages: [],
  purpose: 'Counts what users do.',
  system: {
    name: 'Mixpanel',
    kind: 'analytics',
    vendor: 'Mixpanel',
    hosting: 'saas',
  },
  hosts: ['*.mixpanel.com'],
} as const satisfies Library;
