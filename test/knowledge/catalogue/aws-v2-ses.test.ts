import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail that is sent', () => {
    const source = `
      import AWS from 'aws-sdk';
      await new AWS.SES({ region: 'eu-west-1' }).sendEmail({ Source: 'a@example.com', Destination: {} }).promise();
    `;
    expect(matchesOf(source)).toEqual(['client aws-sdk#SES', 'outbound send aws-sdk#SES().sendEmail']);
    expect(systemsOf(source)).toEqual(['Amazon SES']);
  });

  it('the client of its own module', () => {
    const source = `
      import SES from 'aws-sdk/clients/ses';
      await new SES({ maxRetries: 1 }).sendRawEmail({ RawMessage: { Data: '' } }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#SES',
      'outbound send aws-sdk#SES().sendRawEmail',
      'retry 2 exponential jitter ses',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SES']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SES } from 'aws-sdk';
      export const from = (request: SES.SendEmailRequest) => request.Source;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
