import type { Library } from '../../model/library.ts';

export default {
  id: 'portone-api',
  packages: [],
  purpose: 'Payments in Korea.',
  system: {
    name: 'PortOne',
    aliases: ['iamport'],
    kind: 'payment',
    vendor: 'PortOne',
    hosting: 'saas',
  },
  hosts: ['*.portone.io', '*.iamport.kr'],
} as const satisfies Library;
