import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('short messages and mail', () => {
    const source = `
      import { SmsClient } from '@azure/communication-sms';
      import { EmailClient } from '@azure/communication-email';
      await new SmsClient(process.env.COMMUNICATION!).send({ from: '+1', to: ['+2'], message: 'a' });
      const poller = await new EmailClient(process.env.COMMUNICATION!).beginSend({ senderAddress: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/communication-email#EmailClient',
      'client @azure/communication-sms#SmsClient',
      'outbound send @azure/communication-email#EmailClient().beginSend',
      'outbound send @azure/communication-sms#SmsClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Communication Services']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { EmailMessage } from '@azure/communication-email';
      export const subjectOf = (message: EmailMessage) => message.content.subject;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
