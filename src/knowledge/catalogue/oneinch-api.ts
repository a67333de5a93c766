import type { Library } from '../../model/library.ts';

export default {
  id: 'oneinch-api',
  packages: [],
  purpose: 'Exchange of tokens.',
  system: {
    name: '1inch',
    kind: 'http-api',
    vendor: '1inch',
    hosting: 'saas',
  },
  hosts: ['api.1inch.dev', 'api.1inch.io'],
} as const satisfies Library;
