import type { Library } from '../../model/library.ts';

export default {
  id: 'nodemailer',
  packages: ['nodemailer', '@nestjs-modules/mailer', 'emailjs'],
  purpose: 'Sends mail over SMTP or a transport that is handed to it.',
  system: {
    name: 'SMTP server',
    aliases: ['SMTP', 'SMTP mail server'],
    kind: 'email',
    hosting: 'either',
  },
  clients: [
    { path: 'createTransport()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'createTransport()', options: { argument: 0 }, url: { argument: 0 } },
    { path: 'MailerModule.forRoot()', options: { argument: 0 } },
    { path: 'MailerModule.forRootAsync()', options: { argument: 0 } },
    { path: 'SMTPClient()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'createTransport().sendMail', effect: 'send' },
    { path: 'MailerService().sendMail', effect: 'send' },
    { path: 'SMTPClient().{send,sendAsync}', effect: 'send' },
    { path: 'createTransport().verify', effect: 'call' },
  ],
  timeoutOptions: [{ path: 'createTransport', option: { argument: 0, key: 'socketTimeout' } }],
  same: [{ path: 'nodemailer#Transporter()', as: 'nodemailer#createTransport()' }],
  defaults: {
    version: '10.6.0',
    attempts: 1,
    on: 'plain SMTP: nothing. With pool: true a message whose connection CLOSES while sending is put back, up to 5 times (maxRequeues; negative = without limit)',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 600000,
    worstCaseMs: null,
    retryOption: 'maxRequeues (pool only)',
    timeoutOption:
      'socketTimeout (inactivity, 10 min); connectionTimeout 120000; greetingTimeout 30000; dnsTimeout 30000',
    regionOption: 'host/port/service',
    idempotency: 'sends no idempotency key',
    notes:
      'The time limit is one of inactivity: 10 minutes of silence at any SMTP step. The backoff figures hold for the pool only; a requeued message may have been accepted already, so it can be delivered twice. A server that accepts and never answers is given up after 30 s.',
    source: [
      'nodemailer/dist/cjs/smtp-connection/index.js:52',
      'nodemailer/dist/cjs/smtp-connection/index.js:51',
      'nodemailer/dist/cjs/smtp-connection/index.js:53',
      'nodemailer/dist/cjs/smtp-connection/index.js:54',
      'nodemailer/dist/cjs/smtp-pool/index.js:83',
      'nodemailer/dist/cjs/smtp-pool/index.js:47',
      'nodemailer/dist/cjs/smtp-pool/index.js:49',
      'nodemailer/dist/cjs/smtp-pool/index.js:407',
    ],
    alsoFor: ['@nestjs-modules/mailer'],
  },
} as const satisfies Library;
