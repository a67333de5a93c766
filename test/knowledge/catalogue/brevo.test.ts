import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail', () => {
    const source = `
      import { TransactionalEmailsApi } from '@getbrevo/brevo';
      const api = new TransactionalEmailsApi();
      await api.sendTransacEmail({ subject: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @getbrevo/brevo#TransactionalEmailsApi',
      'outbound send @getbrevo/brevo#TransactionalEmailsApi().sendTransacEmail',
    ]);
    expect(systemsOf(source)).toEqual(['Brevo']);
  });

  it('the client of version 4', () => {
    const source = `
      import { BrevoClient } from '@getbrevo/brevo';
      const brevo = new BrevoClient({ apiKey: 'k' });
      await brevo.transactionalEmails.sendTransacEmail({ subject: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @getbrevo/brevo#BrevoClient',
      'outbound send @getbrevo/brevo#BrevoClient().transactionalEmails.sendTransacEmail',
    ]);
    expect(systemsOf(source)).toEqual(['Brevo']);
  });
});

describe('ignores', () => {
  it('a mail that nobody sends', () => {
    const source = `
      import { SendSmtpEmail } from '@getbrevo/brevo';
      export const mail = new SendSmtpEmail();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
