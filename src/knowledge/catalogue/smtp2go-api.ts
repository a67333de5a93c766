import type { Library } from '../../model/library.ts';

export default {
  id: 'smtp2go-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'SMTP2GO',
    kind: 'email',
    vendor: 'SMTP2GO',
    hosting: 'saas',
  },
  hosts: ['*.smtp2go.com'],
} as const satisfies Library;
