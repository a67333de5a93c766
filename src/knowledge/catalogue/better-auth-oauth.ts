import type { Library } from '../../model/library.ts';

export default {
  id: 'better-auth-oauth',
  packages: ['better-auth/plugins', 'better-auth/plugins/generic-oauth'],
  purpose: 'Sign-in with any OAuth 2.0 provider in Better Auth.',
  system: {
    name: 'OpenID Connect provider',
    aliases: ['OIDC provider', 'OAuth 2.0 provider'],
    kind: 'auth',
    hosting: 'either',
  },
  clients: [{ path: 'genericOAuth()', options: { argument: 0 } }],
} as const satisfies Library;
