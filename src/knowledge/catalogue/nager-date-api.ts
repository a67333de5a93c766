import type { Library } from '../../model/library.ts';

export default {
  id: 'nager-date-api',
  packages: [],
  purpose: 'Public holidays.',
  system: {
    name: 'Nager.Date',
    kind: 'http-api',
    vendor: 'Nager.Date',
    hosting: 'saas',
  },
  hosts: ['date.nager.at'],
} as const satisfies Library;
