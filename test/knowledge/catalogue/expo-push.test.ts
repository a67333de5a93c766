import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications and their receipts', () => {
    const source = `
      import { Expo } from 'expo-server-sdk';
      const expo = new Expo({ accessToken: 'k' });
      for (const chunk of expo.chunkPushNotifications([])) await expo.sendPushNotificationsAsync(chunk);
      await expo.getPushNotificationReceiptsAsync(['1']);
    `;
    expect(matchesOf(source)).toEqual([
      'client expo-server-sdk#Expo',
      'outbound read expo-server-sdk#Expo().getPushNotificationReceiptsAsync',
      'outbound send expo-server-sdk#Expo().sendPushNotificationsAsync',
    ]);
    expect(systemsOf(source)).toEqual(['Expo push service']);
  });
});

describe('ignores', () => {
  it('whether a token is one', () => {
    const source = `
      import { Expo } from 'expo-server-sdk';
      export const valid = Expo.isExpoPushToken('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
