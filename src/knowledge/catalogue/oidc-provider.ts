import type { Library } from '../../model/library.ts';

export default {
  id: 'oidc-provider',
  packages: ['oidc-provider'],
  purpose: 'OpenID Connect provider: sign-in and tokens for other applications.',
  answering: [{ path: 'default().app' }, { path: 'default().callback()' }],
  same: [{ path: 'oidc-provider#Provider', as: 'oidc-provider#default' }],
} as const satisfies Library;
