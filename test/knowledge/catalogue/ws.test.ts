import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = ["import Library from 'ws';", "import { WebSocket } from 'ws';", 'Library();', 'WebSocket();'].join(
  '\n',
);

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['outbound consume ws#default', 'outbound consume ws#WebSocket']),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'ws';\nimport type { WebSocket } from 'ws';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'ws'", "from './own'"))).toEqual([]);
  });
});
