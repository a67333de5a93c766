import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail that is sent', () => {
    const source = `
      import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
      const ses = new SESClient({ maxAttempts: 5 });
      await ses.send(new SendEmailCommand({ Source: 'a@example.com', Destination: {}, Message: undefined }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-ses#SESClient',
      'outbound send @aws-sdk/client-ses#SESClient().send',
      'retry 5 exponential jitter SESClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SES']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { SendEmailCommand } from '@aws-sdk/client-ses';
      export const command = new SendEmailCommand({ Source: 'a@example.com', Destination: {}, Message: undefined });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
