import type { Library } from '../../model/library.ts';

export default {
  id: 'rudderstack-api',
  packages: [],
  purpose: 'Takes in what users do and passes it on.',
  system: {
    name: 'RudderStack',
    kind: 'analytics',
    vendor: 'RudderStack',
    hosting: 'saas',
  },
  hosts: ['*.rudderstack.com', '*.rudderlabs.com'],
} as const satisfies Library;
