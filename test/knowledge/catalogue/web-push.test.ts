import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications', () => {
    const source = `
      import webpush from 'web-push';
      webpush.setVapidDetails('mailto:a@example.com', 'public', 'private');
      await webpush.sendNotification({ endpoint: 'https://push.example.com', keys: { p256dh: 'a', auth: 'b' } }, 'hi');
    `;
    expect(matchesOf(source)).toEqual(['client web-push#setVapidDetails', 'outbound send web-push#sendNotification']);
    expect(systemsOf(source)).toEqual(['Browser push services']);
  });
});

describe('ignores', () => {
  it('keys that are only made', () => {
    const source = `
      import webpush from 'web-push';
      export const keys = webpush.generateVAPIDKeys();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
