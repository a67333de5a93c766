import type { Library } from '../../model/library.ts';

export default {
  id: 'keap-api',
  packages: [],
  purpose: 'Customer relations.',
  system: {
    name: 'Keap',
    kind: 'http-api',
    vendor: 'Keap',
    hosting: 'saas',
  },
  hosts: ['api.infusionsoft.com'],
} as const satisfies Library;
