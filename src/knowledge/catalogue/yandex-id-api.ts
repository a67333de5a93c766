import type { Library } from '../../model/library.ts';

export default {
  id: 'yandex-id-api',
  packages: [],
  purpose: 'Sign-in with Yandex.',
  system: {
    name: 'Yandex ID',
    aliases: ['Yandex'],
    kind: 'auth',
    vendor: 'Yandex',
    hosting: 'saas',
  },
  hosts: ['oauth.yandex.ru', 'oauth.yandex.com', 'login.yandex.ru'],
} as const satisfies Library;
