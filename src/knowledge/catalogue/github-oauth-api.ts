import type { Library } from '../../model/library.ts';

export default {
  id: 'github-oauth-api',
  packages: [],
  purpose: 'Sign-in with GitHub, and tokens for its users.',
  system: {
    name: 'GitHub OAuth',
    kind: 'auth',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  hosts: ['github.com/login'],
} as const satisfies Library;
