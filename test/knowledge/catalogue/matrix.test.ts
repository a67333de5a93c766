import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rooms and messages', () => {
    const source = `
      import { createClient } from 'matrix-js-sdk';
      const client = createClient({ baseUrl: 'https://matrix.shop.example', accessToken: 't' });
      await client.joinRoom('!room');
      await client.sendTextMessage('!room', 'Hello');
      export const rooms = await client.getJoinedRooms();
    `;
    expect(matchesOf(source)).toEqual([
      'client matrix-js-sdk#createClient',
      'outbound read matrix-js-sdk#createClient().getJoinedRooms',
      'outbound send matrix-js-sdk#createClient().sendTextMessage',
      'outbound write matrix-js-sdk#createClient().joinRoom',
    ]);
    expect(systemsOf(source)).toEqual(['Matrix homeserver']);
  });
});

describe('ignores', () => {
  it('what it has in memory', () => {
    const source = `
      import type { MatrixClient } from 'matrix-js-sdk';
      export const local = (client: MatrixClient) => [client.getRoom('!room'), client.getUserId()];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
