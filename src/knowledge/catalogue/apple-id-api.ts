import type { Library } from '../../model/library.ts';

export default {
  id: 'apple-id-api',
  packages: [],
  purpose: 'Sign-in with Apple.',
  system: {
    name: 'Apple ID',
    aliases: ['Sign in with Apple'],
    kind: 'auth',
    vendor: 'Apple',
    hosting: 'saas',
  },
  hosts: ['appleid.apple.com'],
} as const satisfies Library;
