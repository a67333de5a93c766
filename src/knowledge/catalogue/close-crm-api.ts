import type { Library } from '../../model/library.ts';

export default {
  id: 'close-crm-api',
  packages: [],
  purpose: 'Customer relations.',
  system: {
    name: 'Close CRM',
    kind: 'http-api',
    vendor: 'Close',
    hosting: 'saas',
  },
  hosts: ['api.close.com'],
} as const satisfies Library;
