import type { Library } from '../../model/library.ts';

export default {
  id: 'remix-auth-github',
  packages: ['remix-auth-github', '@octokit/oauth-app'],
  purpose: 'Sign-in with GitHub OAuth.',
  system: {
    name: 'GitHub OAuth',
    kind: 'auth',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'GitHubStrategy()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'OAuthApp()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'OAuthApp().{createToken,checkToken,resetToken,refreshToken,scopeToken,deleteToken,deleteAuthorization}',
      effect: 'call',
    },
    {
      path: 'GitHubStrategy().{refreshToken,authenticate}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
