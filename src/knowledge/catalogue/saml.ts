import type { Library } from '../../model/library.ts';

export default {
  id: 'saml',
  packages: [
    '@node-saml/passport-saml',
    '@node-saml/node-saml',
    'passport-saml',
    'samlify',
    'saml2-js',
    '@boxyhq/saml-jackson',
  ],
  purpose: 'Sign-in with SAML identity providers.',
  system: {
    name: 'SAML identity provider',
    aliases: ['SAML'],
    kind: 'auth',
    hosting: 'either',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 }, url: { argument: 0, key: 'entryPoint' } },
    { path: 'MultiSamlStrategy()', options: { argument: 0 } },
    { path: 'SAML()', options: { argument: 0 }, url: { argument: 0, key: 'entryPoint' } },
    { path: 'IdentityProvider()', options: { argument: 0 } },
    { path: 'ServiceProvider()', options: { argument: 0 } },
  ],
} as const satisfies Library;
