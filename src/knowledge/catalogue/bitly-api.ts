import type { Library } from '../../model/library.ts';

export default {
  id: 'bitly-api',
  packages: [],
  purpose: 'Short links.',
  system: {
    name: 'Bitly',
    kind: 'http-api',
    vendor: 'Bitly',
    hosting: 'saas',
  },
  hosts: ['api-ssl.bitly.com', 'bit.ly'],
} as const satisfies Library;
