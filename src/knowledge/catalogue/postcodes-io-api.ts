import type { Library } from '../../model/library.ts';

export default {
  id: 'postcodes-io-api',
  packages: [],
  purpose: 'Postcodes of the United Kingdom.',
  system: {
    name: 'Postcodes.io',
    kind: 'http-api',
    vendor: 'Postcodes.io',
    hosting: 'saas',
  },
  hosts: ['api.postcodes.io'],
} as const satisfies Library;
