import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import FormData from 'form-data';
      import Mailgun from 'mailgun.js';
      const mg = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY });
      await mg.messages.create('example.com', { to: ['a@example.com'] });
      export const domains = await mg.domains.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client mailgun.js#default',
      'client mailgun.js#default().client',
      'outbound read mailgun.js#default().client().domains.list',
      'outbound send mailgun.js#default().client().messages.create',
    ]);
    expect(systemsOf(source)).toEqual(['Mailgun']);
  });

  it('the older package', () => {
    const source = `
      const mailgun = require('mailgun-js')({ apiKey: 'k', domain: 'example.com' });
      mailgun.messages().send({ to: 'a@example.com' }, () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client mailgun-js#default',
      'outbound send mailgun-js#default().messages().send',
    ]);
  });
});

describe('ignores', () => {
  it('own messages', () => {
    const source = `
      const mg = { messages: { create: (domain: string) => domain } };
      export const sent = mg.messages.create('example.com');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
