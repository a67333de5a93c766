import type { Library } from '../../model/library.ts';

export default {
  id: 'printful-api',
  packages: [],
  purpose: 'Printing of goods on order.',
  system: {
    name: 'Printful',
    kind: 'http-api',
    vendor: 'Printful',
    hosting: 'saas',
  },
  hosts: ['api.printful.com'],
} as const satisfies Library;
