import type { Library } from '../../model/library.ts';

export default {
  id: 'oidc-provider',
  packages: ['oidc-provider'],
  purpose: 'OpenID Connect provider: sign-in and tokens for other applications.',
  system: {
    name: 'OpenID Connect relying parties',
    aliases: ['OIDC relying-party endpoints', 'OIDC clients'],
    kind: 'http-api',
    hosting: 'either',
  },
  // It fetches the keys of clients, and tells them that a session ended.
  clients: [{ path: 'default()', options: { argument: 1 } }],
  // A provider is an application of Koa itself, in later versions.
  answering: [{ path: 'default()' }, { path: 'default().app' }, { path: 'default().callback()' }],
  same: [{ path: 'oidc-provider#Provider', as: 'oidc-provider#default' }],
} as const satisfies Library;
