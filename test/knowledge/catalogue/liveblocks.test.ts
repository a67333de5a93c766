import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rooms', () => {
    const source = `
      import { Liveblocks } from '@liveblocks/node';
      const liveblocks = new Liveblocks({ secret: 'sk' });
      await liveblocks.createRoom('1', { defaultAccesses: [] });
      export const room = await liveblocks.getRoom('1');
      await liveblocks.prepareSession('user').authorize();
    `;
    expect(matchesOf(source)).toEqual([
      'client @liveblocks/node#Liveblocks',
      'outbound call @liveblocks/node#Liveblocks().prepareSession().authorize',
      'outbound read @liveblocks/node#Liveblocks().getRoom',
      'outbound write @liveblocks/node#Liveblocks().createRoom',
    ]);
    expect(systemsOf(source)).toEqual(['Liveblocks']);
  });
});

describe('ignores', () => {
  it('a session that is only prepared', () => {
    const source = `
      import type { Liveblocks } from '@liveblocks/node';
      export const local = (client: Liveblocks) => client.prepareSession('user');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
