import type { Library } from '../../model/library.ts';

export default {
  id: 'yahoo-api',
  packages: [],
  purpose: 'Sign-in with Yahoo.',
  system: {
    name: 'Yahoo',
    kind: 'auth',
    vendor: 'Yahoo',
    hosting: 'saas',
  },
  hosts: ['api.login.yahoo.com'],
} as const satisfies Library;
