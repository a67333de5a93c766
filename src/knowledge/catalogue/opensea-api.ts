import type { Library } from '../../model/library.ts';

export default {
  id: 'opensea-api',
  packages: [],
  purpose: 'Market of tokens.',
  system: {
    name: 'OpenSea',
    kind: 'http-api',
    vendor: 'OpenSea',
    hosting: 'saas',
  },
  hosts: ['api.opensea.io'],
} as const satisfies Library;
