import type { Library } from '../../model/library.ts';

export default {
  id: 'orb-api',
  packages: [],
  purpose: 'Billing by usage.',
  system: {
    name: 'Orb',
    kind: 'payment',
    vendor: 'Orb',
    hosting: 'saas',
  },
  hosts: ['api.withorb.com'],
} as const satisfies Library;
