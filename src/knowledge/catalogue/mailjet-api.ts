import type { Library } from '../../model/library.ts';

export default {
  id: 'mailjet-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Mailjet',
    kind: 'email',
    vendor: 'Sinch',
    hosting: 'saas',
  },
  hosts: ['*.mailjet.com'],
} as const satisfies Library;
