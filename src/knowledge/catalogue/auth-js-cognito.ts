import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-cognito',
  packages: ['next-auth/providers/cognito', '@auth/core/providers/cognito'],
  purpose: 'Sign-in with Amazon Cognito through Auth.js and NextAuth.js.',
  system: {
    name: 'Amazon Cognito',
    aliases: ['AWS Cognito', 'Cognito'],
    kind: 'auth',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
