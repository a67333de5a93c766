import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Realtime } from 'ably';",
  "import { Rest } from 'ably';",
  'new Realtime();',
  'new Realtime().channels.get().publish();',
  'new Rest().batchPublish();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client ably#Realtime',
        'client ably#Rest',
        'outbound publish ably#Realtime().channels.get().publish',
        'outbound publish ably#Rest().batchPublish',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Ably');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Realtime } from 'ably';\nimport type { Rest } from 'ably';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'ably'", "from './own'"))).toEqual([]);
  });
});
