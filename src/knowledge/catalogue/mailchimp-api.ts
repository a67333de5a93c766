import type { Library } from '../../model/library.ts';

export default {
  id: 'mailchimp-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'Mailchimp',
    kind: 'email',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  hosts: ['*.mailchimp.com'],
} as const satisfies Library;
