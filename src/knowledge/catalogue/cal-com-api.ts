import type { Library } from '../../model/library.ts';

export default {
  id: 'cal-com-api',
  packages: [],
  purpose: 'Appointments.',
  system: {
    name: 'Cal.com',
    kind: 'http-api',
    vendor: 'Cal.com',
    hosting: 'saas',
  },
  hosts: ['*.cal.com'],
} as const satisfies Library;
