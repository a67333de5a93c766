import type { Library } from '../../model/library.ts';

export default {
  id: 'vk-api',
  packages: [],
  purpose: 'Posts and sign-in with VK.',
  system: {
    name: 'VK',
    aliases: ['VKontakte'],
    kind: 'http-api',
    vendor: 'VK',
    hosting: 'saas',
  },
  hosts: ['*.vk.com', '*.vk.ru'],
} as const satisfies Library;
