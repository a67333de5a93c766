import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { messagingApi } from '@line/bot-sdk';
      const client = new messagingApi.MessagingApiClient({ channelAccessToken: 't' });
      await client.pushMessage({ to: '1', messages: [] });
      export const profile = await client.getProfile('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @line/bot-sdk#messagingApi.MessagingApiClient',
      'outbound read @line/bot-sdk#messagingApi.MessagingApiClient().getProfile',
      'outbound send @line/bot-sdk#messagingApi.MessagingApiClient().pushMessage',
    ]);
    expect(systemsOf(source)).toEqual(['LINE']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { webhook } from '@line/bot-sdk';
      export const same = (event: webhook.Event) => event;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
