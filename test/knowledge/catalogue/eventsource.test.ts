import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'eventsource';",
  "import { EventSource } from 'eventsource';",
  'Library();',
  'EventSource();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['outbound consume eventsource#default', 'outbound consume eventsource#EventSource']),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type Library from 'eventsource';\nimport type { EventSource } from 'eventsource';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'eventsource'", "from './own'"))).toEqual([]);
  });
});
