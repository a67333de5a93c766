import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import mailchimp from '@mailchimp/mailchimp_transactional';
      const client = mailchimp(process.env.MANDRILL_KEY);
      await client.messages.sendTemplate({ template_name: 'a', template_content: [], message: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @mailchimp/mailchimp_transactional#default',
      'outbound send @mailchimp/mailchimp_transactional#default().messages.sendTemplate',
    ]);
    expect(systemsOf(source)).toEqual(['Mandrill']);
  });

  it('the older package', () => {
    const source = `
      import { Mandrill } from 'mandrill-api';
      const mandrill = new Mandrill('k');
      mandrill.messages.send({ message: {} }, () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client mandrill-api#Mandrill',
      'outbound send mandrill-api#Mandrill().messages.send',
    ]);
  });
});

describe('ignores', () => {
  it('own messages', () => {
    const source = `
      class Mandrill { messages = { send: (text: string) => text }; }
      export const sent = new Mandrill().messages.send('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
