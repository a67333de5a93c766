import type { Library } from '../../model/library.ts';

export default {
  id: 'login-with-amazon-api',
  packages: [],
  purpose: 'Sign-in with Amazon.',
  system: {
    name: 'Login with Amazon',
    aliases: ['Amazon'],
    kind: 'auth',
    vendor: 'Amazon',
    hosting: 'saas',
  },
  hosts: ['api.amazon.com', 'api.amazon.co.uk', 'api.amazon.co.jp'],
} as const satisfies Library;
