import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Vonage } from '@vonage/server-sdk';
      const vonage = new Vonage({ apiKey: 'a', apiSecret: 'b' });
      await vonage.sms.send({ to: '1', from: '2', text: 'hi' });
      await vonage.verify2.newRequest({ brand: 'shop', workflow: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @vonage/server-sdk#Vonage',
      'outbound call @vonage/server-sdk#Vonage().verify2.newRequest',
      'outbound send @vonage/server-sdk#Vonage().sms.send',
    ]);
    expect(systemsOf(source)).toEqual(['Vonage']);
  });

  it('the older package', () => {
    const source = `
      import Nexmo from 'nexmo';
      const nexmo = new Nexmo({ apiKey: 'a', apiSecret: 'b' });
      nexmo.message.sendSms('1', '2', 'hi');
    `;
    expect(matchesOf(source)).toEqual(['client nexmo#default', 'outbound send nexmo#default().message.sendSms']);
  });
});

describe('ignores', () => {
  it('messages that are only composed', () => {
    const source = `
      import { SMS } from '@vonage/messages';
      export const message = { type: SMS };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
