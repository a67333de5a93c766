import type { Library } from '../../model/library.ts';

export default {
  id: 'mailpace-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'MailPace',
    kind: 'email',
    vendor: 'MailPace',
    hosting: 'saas',
  },
  hosts: ['*.mailpace.com'],
} as const satisfies Library;
