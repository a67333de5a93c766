import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Expo } from 'expo-server-sdk';",
  'new Expo();',
  'new Expo().sendPushNotificationsAsync();',
  'new Expo().getPushNotificationReceiptsAsync();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client expo-server-sdk#Expo',
        'outbound send expo-server-sdk#Expo().sendPushNotificationsAsync',
        'outbound read expo-server-sdk#Expo().getPushNotificationReceiptsAsync',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Expo push service');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Expo } from 'expo-server-sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'expo-server-sdk'", "from './own'"))).toEqual([]);
  });
});
