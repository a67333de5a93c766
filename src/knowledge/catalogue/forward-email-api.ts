import type { Library } from '../../model/library.ts';

export default {
  id: 'forward-email-api',
  packages: [],
  purpose: 'Sends and forwards e-mail.',
  system: {
    name: 'Forward Email',
    kind: 'email',
    vendor: 'Forward Email',
    hosting: 'saas',
  },
  hosts: ['*.forwardemail.net'],
} as const satisfies Library;
