import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an email', () => {
    const source = `
      import { EmailParams, MailerSend, Recipient } from 'mailersend';
      const mailersend = new MailerSend({ apiKey: process.env.MAILERSEND_KEY });
      await mailersend.email.send(new EmailParams().setTo([new Recipient('a@example.com')]));
    `;
    expect(matchesOf(source)).toEqual([
      'client mailersend#MailerSend',
      'outbound send mailersend#MailerSend().email.send',
    ]);
    expect(systemsOf(source)).toEqual(['MailerSend']);
  });
});

describe('ignores', () => {
  it('an email that is only composed', () => {
    const source = `
      import { EmailParams, Sender } from 'mailersend';
      export const params = new EmailParams().setFrom(new Sender('a@example.com', 'A')).setSubject('x');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
