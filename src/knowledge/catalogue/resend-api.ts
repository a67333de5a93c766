import type { Library } from '../../model/library.ts';

export default {
  id: 'resend-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Resend',
    kind: 'email',
    vendor: 'Resend',
    hosting: 'saas',
  },
  hosts: ['api.resend.com', 'smtp.resend.com'],
} as const satisfies Library;
