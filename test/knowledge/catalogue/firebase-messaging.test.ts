import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages to devices', () => {
    const source = `
      import { getMessaging } from 'firebase-admin/messaging';
      await getMessaging().sendEachForMulticast({ tokens: ['t'] });
      await getMessaging().subscribeToTopic(['t'], 'news');
    `;
    expect(matchesOf(source)).toEqual([
      'client firebase-admin/messaging#getMessaging',
      'client firebase-admin/messaging#getMessaging',
      'outbound send firebase-admin/messaging#getMessaging().sendEachForMulticast',
      'outbound write firebase-admin/messaging#getMessaging().subscribeToTopic',
    ]);
    expect(systemsOf(source)).toEqual(['Firebase Cloud Messaging']);
  });

  it('messages by their type', () => {
    const source = `
      import type { Messaging } from 'firebase-admin/messaging';
      export const tell = (messaging: Messaging) => messaging.send({ topic: 'news' });
    `;
    expect(matchesOf(source)).toEqual(['outbound send firebase-admin/messaging#getMessaging().send']);
    expect(systemsOf(source)).toEqual(['Firebase Cloud Messaging']);
  });
});

describe('ignores', () => {
  it('messages of a page', () => {
    const source = `
      import { onMessage, type Messaging } from 'firebase/messaging';
      export const listen = (messaging: Messaging) => onMessage(messaging, () => undefined);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
