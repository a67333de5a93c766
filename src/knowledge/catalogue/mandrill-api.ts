import type { Library } from '../../model/library.ts';

export default {
  id: 'mandrill-api',
  packages: [],
  purpose: 'Sends transactional e-mail of Mailchimp.',
  system: {
    name: 'Mandrill',
    aliases: ['Mailchimp Transactional'],
    kind: 'email',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  hosts: ['*.mandrillapp.com'],
} as const satisfies Library;
