import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-vk',
  packages: ['next-auth/providers/vk', '@auth/core/providers/vk'],
  purpose: 'Sign-in with VK through Auth.js and NextAuth.js.',
  system: { name: 'VK', aliases: ['VKontakte'], kind: 'http-api', vendor: 'VK', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
