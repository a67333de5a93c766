import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and verifications', () => {
    const source = `
      import twilio from 'twilio';
      const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN, {
        autoRetry: true,
        maxRetries: 2,
      });
      await client.messages.create({ to: '1', from: '2', body: 'hi' });
      await client.verify.v2.services('VA1').verifications.create({ to: '1', channel: 'sms' });
      export const message = await client.messages('SM1').fetch();
    `;
    expect(matchesOf(source)).toEqual([
      'client twilio#default',
      'outbound call twilio#default().verify.v2.services().verifications.create',
      'outbound read twilio#default().messages().fetch',
      'outbound send twilio#default().messages.create',
      'retry 3 exponential jitter twilio',
    ]);
    expect(systemsOf(source)).toEqual(['Twilio']);
  });

  it('the class by its name', () => {
    const source = `
      import { Twilio } from 'twilio';
      const client = new Twilio('sid', 'token');
      await client.calls.create({ to: '1', from: '2', url: 'https://example.com/voice' });
    `;
    expect(matchesOf(source)).toEqual(['client twilio#Twilio', 'outbound call twilio#default().calls.create']);
  });
});

describe('ignores', () => {
  it('answers that are only composed, requests that are checked', () => {
    const source = `
      import twilio from 'twilio';
      export const response = new twilio.twiml.MessagingResponse();
      export const isValid = twilio.validateRequest('token', 'signature', 'https://example.com', {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
