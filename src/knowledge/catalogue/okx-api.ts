import type { Library } from '../../model/library.ts';

export default {
  id: 'okx-api',
  packages: [],
  purpose: 'Exchange of crypto currencies.',
  system: {
    name: 'OKX',
    kind: 'http-api',
    vendor: 'OKX',
    hosting: 'saas',
  },
  hosts: ['*.okx.com'],
} as const satisfies Library;
