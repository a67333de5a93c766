import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { io } from 'socket.io-client';",
  "import Library from 'socket.io-client';",
  'io();',
  'Library();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['outbound consume socket.io-client#io', 'outbound consume socket.io-client#default']),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { io } from 'socket.io-client';\nimport type Library from 'socket.io-client';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'socket.io-client'", "from './own'"))).toEqual([]);
  });
});
