import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rooms', () => {
    const source = `
      import { Liveblocks } from '@liveblocks/node';
      const liveblocks = new Liveblocks({ secret: 's' });
      export const rooms = () => liveblocks.getRooms();
      export const told = () => liveblocks.broadcastEvent('room', { type: 'a' });
      const session = liveblocks.prepareSession('user');
      export const token = () => session.authorize();
    `;
    expect(matchesOf(source)).toEqual([
      'client @liveblocks/node#Liveblocks',
      'outbound call @liveblocks/node#Liveblocks().prepareSession().authorize',
      'outbound publish @liveblocks/node#Liveblocks().broadcastEvent',
      'outbound read @liveblocks/node#Liveblocks().getRooms',
    ]);
    expect(systemsOf(source)).toEqual(['Liveblocks']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.liveblocks.io/v2/rooms');`)).toEqual(['Liveblocks']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { RoomData } from '@liveblocks/node';
      export const same = (it: RoomData) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
