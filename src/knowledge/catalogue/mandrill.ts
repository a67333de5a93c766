import type { Library } from '../../model/library.ts';

export default {
  id: 'mandrill',
  packages: ['@mailchimp/mailchimp_transactional', 'mandrill-api'],
  purpose: 'Client of Mailchimp Transactional (Mandrill).',
  system: {
    name: 'Mandrill',
    aliases: ['Mailchimp Transactional'],
    kind: 'email',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  clients: [{ path: 'default()' }, { path: 'Mandrill()' }],
  outbound: [
    { path: '{default,Mandrill}().messages.{send,sendTemplate}', effect: 'send' },
    { path: '{default,Mandrill}().{templates,users,tags,rejects,webhooks,senders}.*', effect: 'call' },
  ],
} as const satisfies Library;
