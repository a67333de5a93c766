import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications', () => {
    const source = `
      import * as OneSignal from '@onesignal/node-onesignal';
      const client = new OneSignal.DefaultApi(OneSignal.createConfiguration({ restApiKey: 'k' }));
      const notification = new OneSignal.Notification();
      await client.createNotification(notification);
    `;
    expect(matchesOf(source)).toEqual([
      'client @onesignal/node-onesignal#DefaultApi',
      'outbound send @onesignal/node-onesignal#DefaultApi().createNotification',
    ]);
    expect(systemsOf(source)).toEqual(['OneSignal']);
  });

  it('the older package', () => {
    const source = `
      import { Client } from 'onesignal-node';
      const client = new Client('app', 'key');
      await client.createNotification({ contents: { en: 'hi' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client onesignal-node#Client',
      'outbound send onesignal-node#Client().createNotification',
    ]);
  });
});

describe('ignores', () => {
  it('notifications that are only composed', () => {
    const source = `
      import { Notification } from '@onesignal/node-onesignal';
      export const notification = new Notification();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
