import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('emails and contacts', () => {
    const source = `
      import { Resend } from 'resend';
      const resend = new Resend(process.env.RESEND_KEY);
      await resend.emails.send({ from: 'a@example.com', to: 'b@example.com', subject: 'x', html: 'y' });
      await resend.batch.send([]);
      export const { data } = await resend.contacts.list({ audienceId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client resend#Resend',
      'outbound read resend#Resend().contacts.list',
      'outbound send resend#Resend().batch.send',
      'outbound send resend#Resend().emails.send',
    ]);
    expect(systemsOf(source)).toEqual(['Resend']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import type { Resend } from 'resend';
      export const event = (resend: Resend) => resend.webhooks.verify({ payload: '', headers: {}, webhookSecret: 's' } as never);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
