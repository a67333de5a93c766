import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-yandex',
  packages: ['next-auth/providers/yandex', '@auth/core/providers/yandex'],
  purpose: 'Sign-in with Yandex through Auth.js and NextAuth.js.',
  system: { name: 'Yandex ID', aliases: ['Yandex'], kind: 'auth', vendor: 'Yandex', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
