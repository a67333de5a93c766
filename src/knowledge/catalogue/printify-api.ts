import type { Library } from '../../model/library.ts';

export default {
  id: 'printify-api',
  packages: [],
  purpose: 'Printing of goods on order.',
  system: {
    name: 'Printify',
    kind: 'http-api',
    vendor: 'Printify',
    hosting: 'saas',
  },
  hosts: ['api.printify.com'],
} as const satisfies Library;
