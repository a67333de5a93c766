import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-gitlab',
  packages: ['next-auth/providers/gitlab', '@auth/core/providers/gitlab'],
  purpose: 'Sign-in with GitLab through Auth.js and NextAuth.js.',
  system: { name: 'GitLab OAuth', kind: 'auth', vendor: 'GitLab', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
