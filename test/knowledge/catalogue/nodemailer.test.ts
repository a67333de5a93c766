import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a transport and its mails', () => {
    const source = `
      import nodemailer from 'nodemailer';
      const transporter = nodemailer.createTransport({ host: 'smtp.example.com', port: 587 });
      await transporter.verify();
      await transporter.sendMail({ to: 'a@example.com', subject: 'x' });
    `;
    expect(matchesOf(source)).toEqual([
      'client nodemailer#createTransport',
      'outbound call nodemailer#createTransport().verify',
      'outbound send nodemailer#createTransport().sendMail',
    ]);
    expect(systemsOf(source)).toEqual(['SMTP server']);
  });

  it('NestJS', () => {
    const source = `
      import { MailerModule, MailerService } from '@nestjs-modules/mailer';
      export const module = MailerModule.forRoot({ transport: 'smtps://user@smtp.example.com' });
      export class Mails {
        constructor(private readonly mailer: MailerService) {}
        welcome() { return this.mailer.sendMail({ to: 'a@example.com' }); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs-modules/mailer#MailerModule.forRoot',
      'outbound send @nestjs-modules/mailer#MailerService().sendMail',
    ]);
  });
});

describe('ignores', () => {
  it('a link to a mail that was only tested, and own mails', () => {
    const source = `
      import nodemailer from 'nodemailer';
      export const link = (info: never) => nodemailer.getTestMessageUrl(info);
      const transporter = { sendMail: (text: string) => text };
      export const text = transporter.sendMail('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
