import type { Library } from '../../model/library.ts';

export default {
  id: 'magic',
  packages: ['@magic-sdk/admin', 'magic-sdk'],
  purpose: 'Sign-in with Magic.',
  system: {
    name: 'Magic',
    kind: 'auth',
    vendor: 'Magic Labs',
    hosting: 'saas',
  },
  clients: [
    { path: 'Magic()', options: { argument: 1 } },
    { path: 'Magic.init()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'Magic().users.*', effect: 'call' },
    { path: 'Magic().auth.*', effect: 'call' },
  ],
  same: [{ path: '@magic-sdk/admin#Magic.init()', as: '@magic-sdk/admin#Magic()' }],
} as const satisfies Library;
