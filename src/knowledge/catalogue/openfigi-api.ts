import type { Library } from '../../model/library.ts';

export default {
  id: 'openfigi-api',
  packages: [],
  purpose: 'Identifiers of financial instruments.',
  system: {
    name: 'OpenFIGI',
    kind: 'http-api',
    vendor: 'Bloomberg',
    hosting: 'saas',
  },
  hosts: ['*.openfigi.com'],
} as const satisfies Library;
