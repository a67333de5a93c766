import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { MailtrapClient } from 'mailtrap';
      const mailtrap = new MailtrapClient({ token: process.env.MAILTRAP_KEY });
      await mailtrap.send({ from: { email: 'a@example.com' }, to: [], subject: 'x' });
    `;
    expect(matchesOf(source)).toEqual([
      'client mailtrap#MailtrapClient',
      'outbound send mailtrap#MailtrapClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Mailtrap']);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      import type { Mail } from 'mailtrap';
      class MailtrapClient { send(mail: Mail) { return mail; } }
      export const send = (mail: Mail) => new MailtrapClient().send(mail);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
