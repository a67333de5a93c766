import type { Library } from '../../model/library.ts';

export default {
  id: 'locationiq-api',
  packages: [],
  purpose: 'Geocoding and routes.',
  system: {
    name: 'LocationIQ',
    kind: 'http-api',
    vendor: 'Unwired Labs',
    hosting: 'saas',
  },
  hosts: ['*.locationiq.com'],
} as const satisfies Library;
