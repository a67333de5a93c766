import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mails', () => {
    const source = `
      import sgMail from '@sendgrid/mail';
      sgMail.setApiKey(process.env.SENDGRID_KEY);
      await sgMail.send({ to: 'a@example.com', from: 'b@example.com', subject: 'x', text: 'y' });
    `;
    expect(matchesOf(source)).toEqual(['client @sendgrid/mail#setApiKey', 'outbound send @sendgrid/mail#send']);
    expect(systemsOf(source)).toEqual(['SendGrid']);
  });

  it('an own service, and the client of the API', () => {
    const source = `
      import client from '@sendgrid/client';
      import { MailService } from '@sendgrid/mail';
      await new MailService().sendMultiple({ to: [], from: 'a@example.com', text: 'y' });
      client.setApiKey('k');
      export const [response] = await client.request({ method: 'GET', url: '/v3/api_keys' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @sendgrid/client#setApiKey',
      'client @sendgrid/mail#MailService',
      'outbound call @sendgrid/client#request',
      'outbound send @sendgrid/mail#MailService().sendMultiple',
    ]);
  });
});

describe('ignores', () => {
  it('own mails', () => {
    const source = `
      const sgMail = { send: (text: string) => text };
      export const text = sgMail.send('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
