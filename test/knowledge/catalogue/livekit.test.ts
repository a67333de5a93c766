import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { RoomServiceClient } from 'livekit-server-sdk';",
  "import { EgressClient } from 'livekit-server-sdk';",
  'new RoomServiceClient();',
  'new RoomServiceClient().createRoom();',
  'new EgressClient().startRoomCompositeEgress();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client livekit-server-sdk#RoomServiceClient',
        'client livekit-server-sdk#EgressClient',
        'outbound write livekit-server-sdk#RoomServiceClient().createRoom',
        'outbound write livekit-server-sdk#EgressClient().startRoomCompositeEgress',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('LiveKit');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { RoomServiceClient } from 'livekit-server-sdk';\nimport type { EgressClient } from 'livekit-server-sdk';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'livekit-server-sdk'", "from './own'"))).toEqual([]);
  });
});
