import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'reconnecting-websocket';",
  "import { WebSocket } from 'reconnecting-websocket';",
  'Library();',
  'WebSocket();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'outbound consume reconnecting-websocket#default',
        'outbound consume reconnecting-websocket#WebSocket',
      ]),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type Library from 'reconnecting-websocket';\nimport type { WebSocket } from 'reconnecting-websocket';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'reconnecting-websocket'", "from './own'"))).toEqual([]);
  });
});
