import type { Library } from '../../model/library.ts';

export default {
  id: 'nodemailer-resend',
  packages: ['@documenso/nodemailer-resend', 'nodemailer-resend'],
  purpose: 'Transport of Nodemailer that sends through Resend.',
  system: {
    name: 'Resend',
    kind: 'email',
    vendor: 'Resend',
    hosting: 'saas',
  },
  clients: [{ path: 'ResendTransport.makeTransport()', options: { argument: 0 } }],
} as const satisfies Library;
