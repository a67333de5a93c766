import type { Library } from '../../model/library.ts';

export default {
  id: 'mailersend',
  packages: ['mailersend'],
  purpose: 'Client of the MailerSend API.',
  system: {
    name: 'MailerSend',
    kind: 'email',
    vendor: 'MailerSend',
    hosting: 'saas',
  },
  clients: [{ path: 'MailerSend()', options: { argument: 0 } }],
  outbound: [
    { path: 'MailerSend().email.{send,sendBulk}', effect: 'send' },
    { path: 'MailerSend().sms.send', effect: 'send' },
  ],
} as const satisfies Library;
