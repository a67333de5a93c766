import type { Library } from '../../model/library.ts';

export default {
  id: 'exact-online-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Exact Online',
    kind: 'http-api',
    vendor: 'Exact',
    hosting: 'saas',
  },
  hosts: [
    '*.exactonline.nl',
    '*.exactonline.be',
    '*.exactonline.de',
    '*.exactonline.fr',
    '*.exactonline.co.uk',
    '*.exactonline.com',
    '*.exactonline.es',
  ],
} as const satisfies Library;
