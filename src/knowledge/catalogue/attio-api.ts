import type { Library } from '../../model/library.ts';

export default {
  id: 'attio-api',
  packages: [],
  purpose: 'Customer relations.',
  system: {
    name: 'Attio',
    kind: 'http-api',
    vendor: 'Attio',
    hosting: 'saas',
  },
  hosts: ['api.attio.com'],
} as const satisfies Library;
