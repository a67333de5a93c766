import type { Library } from '../../model/library.ts';

export default {
  id: 'gmail-smtp',
  packages: [],
  purpose: 'Sends mail of Gmail and Google Workspace.',
  system: {
    name: 'Gmail SMTP',
    aliases: ['Google Workspace SMTP'],
    kind: 'email',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['smtp.gmail.com', 'smtp-relay.gmail.com'],
} as const satisfies Library;
