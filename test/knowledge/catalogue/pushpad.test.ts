import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'pushpad';",
  "import { Notification } from 'pushpad';",
  "import { Pushpad } from 'pushpad';",
  'new Library();',
  'new Notification().deliverTo();',
  'new Pushpad().notification.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client pushpad#default',
        'client pushpad#Pushpad',
        'outbound send pushpad#Notification().deliverTo',
        'outbound send pushpad#Pushpad().notification.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Pushpad');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type Library from 'pushpad';\nimport type { Notification } from 'pushpad';\nimport type { Pushpad } from 'pushpad';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'pushpad'", "from './own'"))).toEqual([]);
  });
});
