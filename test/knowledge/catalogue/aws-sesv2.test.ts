import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail that is sent', () => {
    const source = `
      import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
      await new SESv2Client({}).send(new SendEmailCommand({ FromEmailAddress: 'a@example.com' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-sesv2#SESv2Client',
      'outbound send @aws-sdk/client-sesv2#SESv2Client().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SES']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { SendEmailCommand } from '@aws-sdk/client-sesv2';
      export const command = new SendEmailCommand({ FromEmailAddress: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
