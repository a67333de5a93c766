import type { Library } from '../../model/library.ts';

export default {
  id: 'zeptomail-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'ZeptoMail',
    kind: 'email',
    vendor: 'Zoho',
    hosting: 'saas',
  },
  hosts: ['*.zeptomail.com', '*.zeptomail.eu', '*.zeptomail.in'],
} as const satisfies Library;
