import type { Library } from '../../model/library.ts';

export default {
  id: 'rest-countries-api',
  packages: [],
  purpose: 'Facts about countries.',
  system: {
    name: 'REST Countries',
    kind: 'http-api',
    vendor: 'REST Countries',
    hosting: 'saas',
  },
  hosts: ['restcountries.com'],
} as const satisfies Library;
