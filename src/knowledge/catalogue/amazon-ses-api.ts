import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-ses-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Amazon SES',
    aliases: ['SES', 'AWS SES'],
    kind: 'email',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['email.*.amazonaws.com', 'email-smtp.*.amazonaws.com'],
} as const satisfies Library;
