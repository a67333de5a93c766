import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-email',
  packages: [
    'next-auth/providers/email',
    'next-auth/providers/nodemailer',
    '@auth/core/providers/email',
    '@auth/core/providers/nodemailer',
  ],
  purpose: 'Sign-in by mail through Auth.js and NextAuth.js.',
  system: { name: 'SMTP server', aliases: ['SMTP', 'SMTP mail server'], kind: 'email', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'server' } }],
} as const satisfies Library;
