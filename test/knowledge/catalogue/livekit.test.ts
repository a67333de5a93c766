import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rooms', () => {
    const source = `
      import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
      const rooms = new RoomServiceClient('https://shop.livekit.cloud', 'k', 's');
      await rooms.createRoom({ name: 'a' });
      await rooms.listRooms();
    `;
    expect(matchesOf(source)).toEqual([
      'client livekit-server-sdk#RoomServiceClient',
      'outbound read livekit-server-sdk#RoomServiceClient().listRooms',
      'outbound write livekit-server-sdk#RoomServiceClient().createRoom',
    ]);
    expect(systemsOf(source)).toEqual(['LiveKit']);
  });
});

describe('ignores', () => {
  it('a token that is made on the spot', () => {
    const source = `
      import { AccessToken } from 'livekit-server-sdk';
      export const token = new AccessToken('k', 's', { identity: 'a' }).toJwt();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
