import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a connection', () => {
    const source = `
      import SendbirdChat from '@sendbird/chat';
      const sendbird = SendbirdChat.init({ appId: 'a' });
      await sendbird.connect('1');
    `;
    expect(matchesOf(source)).toEqual(['client @sendbird/chat#init', 'outbound call @sendbird/chat#init().connect']);
    expect(systemsOf(source)).toEqual(['Sendbird']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-a.sendbird.com/v3/users');`)).toEqual(['Sendbird']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { User } from '@sendbird/chat';
      export const same = (it: User) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
