import type { Library } from '../../model/library.ts';

export default {
  id: 'lexware-office-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Lexware Office',
    kind: 'http-api',
    vendor: 'Haufe',
    hosting: 'saas',
  },
  hosts: ['api.lexoffice.io', 'api.lexware.io'],
} as const satisfies Library;
