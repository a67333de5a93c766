import type { Library } from '../../model/library.ts';

export default {
  id: 'kinde',
  packages: [
    '@kinde-oss/kinde-auth-nextjs',
    '@kinde-oss/kinde-auth-nextjs/server',
    '@kinde-oss/kinde-auth-nextjs/middleware',
    '@kinde-oss/kinde-auth-react',
    '@kinde-oss/kinde-typescript-sdk',
    '@kinde/management-api-js',
  ],
  purpose: 'Sign-in with Kinde.',
  system: {
    name: 'Kinde',
    kind: 'auth',
    vendor: 'Kinde',
    hosting: 'saas',
  },
  clients: [
    { path: 'createKindeServerClient()', options: { argument: 1 } },
    { path: 'KindeProvider()', options: { argument: 0 } },
    { path: 'handleAuth()' },
    { path: 'KindeAuthProvider()' },
  ],
} as const satisfies Library;
