import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { NotificationHubsClient } from '@azure/notification-hubs';
      const client = new NotificationHubsClient('Endpoint=sb://shop', 'phones');
      await client.sendBroadcastNotification({ body: 'Hello', platform: 'fcmv1', headers: {}, contentType: 'application/json' });
      await client.deleteInstallation('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/notification-hubs#NotificationHubsClient',
      'outbound send @azure/notification-hubs#NotificationHubsClient().sendBroadcastNotification',
      'outbound write @azure/notification-hubs#NotificationHubsClient().deleteInstallation',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Notification Hubs']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Notification } from '@azure/notification-hubs';
      export const same = (given: Notification) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
