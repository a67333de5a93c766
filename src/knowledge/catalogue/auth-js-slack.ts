import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-slack',
  packages: ['next-auth/providers/slack', '@auth/core/providers/slack'],
  purpose: 'Sign-in with Slack through Auth.js and NextAuth.js.',
  system: { name: 'Slack OAuth', kind: 'auth', vendor: 'Slack', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
