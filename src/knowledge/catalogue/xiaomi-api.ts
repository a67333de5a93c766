import type { Library } from '../../model/library.ts';

export default {
  id: 'xiaomi-api',
  packages: [],
  purpose: 'Sign-in with Xiaomi.',
  system: {
    name: 'Xiaomi',
    kind: 'auth',
    vendor: 'Xiaomi',
    hosting: 'saas',
  },
  hosts: ['account.xiaomi.com', 'open.account.xiaomi.com'],
} as const satisfies Library;
