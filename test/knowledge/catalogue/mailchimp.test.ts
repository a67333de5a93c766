import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lists and campaigns', () => {
    const source = `
      import mailchimp from '@mailchimp/mailchimp_marketing';
      mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us6' });
      await mailchimp.lists.addListMember('list', { email_address: 'a@example.com', status: 'subscribed' });
      export const pong = await mailchimp.ping.get();
    `;
    expect(matchesOf(source)).toEqual([
      'client @mailchimp/mailchimp_marketing#setConfig',
      'outbound call @mailchimp/mailchimp_marketing#lists.addListMember',
      'outbound call @mailchimp/mailchimp_marketing#ping.get',
    ]);
    expect(systemsOf(source)).toEqual(['Mailchimp']);
  });
});

describe('ignores', () => {
  it('own lists', () => {
    const source = `
      const lists = { addListMember: (list: string) => list };
      export const member = lists.addListMember('list');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
