import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('emails', () => {
    const source = `
      import { ServerClient } from 'postmark';
      const client = new ServerClient(process.env.POSTMARK_TOKEN);
      await client.sendEmail({ From: 'a@example.com', To: 'b@example.com', TextBody: 'hi' });
      export const bounces = await client.getBounces();
    `;
    expect(matchesOf(source)).toEqual([
      'client postmark#ServerClient',
      'outbound read postmark#ServerClient().getBounces',
      'outbound send postmark#ServerClient().sendEmail',
    ]);
    expect(systemsOf(source)).toEqual(['Postmark']);
  });
});

describe('ignores', () => {
  it('an email that is only composed', () => {
    const source = `
      import { Models } from 'postmark';
      export const message = new Models.Message('a@example.com', 'x', undefined, 'hi');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
