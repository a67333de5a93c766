import type { Library } from '../../model/library.ts';

export default {
  id: 'mail-ru-api',
  packages: [],
  purpose: 'Sign-in with Mail.ru.',
  system: {
    name: 'Mail.ru',
    kind: 'auth',
    vendor: 'VK',
    hosting: 'saas',
  },
  hosts: ['oauth.mail.ru', 'connect.mail.ru'],
} as const satisfies Library;
