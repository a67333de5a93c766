import type { Library } from '../../model/library.ts';

export default {
  id: 'bybit-api',
  packages: [],
  purpose: 'Exchange of crypto currencies.',
  system: {
    name: 'Bybit',
    kind: 'http-api',
    vendor: 'Bybit',
    hosting: 'saas',
  },
  hosts: ['*.bybit.com'],
} as const satisfies Library;
