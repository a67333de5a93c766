import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications', () => {
    const source = `
      import apn from '@parse/node-apn';
      const provider = new apn.Provider({ production: true });
      await provider.send(new apn.Notification(), 'device');
    `;
    expect(matchesOf(source)).toEqual([
      'client @parse/node-apn#Provider',
      'outbound send @parse/node-apn#Provider().send',
    ]);
    expect(systemsOf(source)).toEqual(['Apple Push Notification service']);
  });
});

describe('ignores', () => {
  it('a notification that nobody sends', () => {
    const source = `
      import apn from '@parse/node-apn';
      const note = new apn.Notification();
      note.alert = 'a';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
