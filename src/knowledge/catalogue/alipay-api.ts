import type { Library } from '../../model/library.ts';

export default {
  id: 'alipay-api',
  packages: [],
  purpose: 'Payments and sign-in with Alipay.',
  system: {
    name: 'Alipay',
    kind: 'payment',
    vendor: 'Ant Group',
    hosting: 'saas',
  },
  hosts: [
    'openapi.alipay.com',
    'openauth.alipay.com',
    'mapi.alipay.com',
    'openapi.alipaydev.com',
    'openapi-sandbox.dl.alipaydev.com',
  ],
} as const satisfies Library;
