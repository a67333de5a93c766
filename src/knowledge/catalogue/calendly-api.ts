import type { Library } from '../../model/library.ts';

export default {
  id: 'calendly-api',
  packages: [],
  purpose: 'Appointments.',
  system: {
    name: 'Calendly',
    kind: 'http-api',
    vendor: 'Calendly',
    hosting: 'saas',
  },
  hosts: ['*.calendly.com'],
} as const satisfies Library;
