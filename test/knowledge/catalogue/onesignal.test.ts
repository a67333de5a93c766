import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from 'onesignal-node';",
  'new Client();',
  'new Client().createNotification();',
  'new Client().cancelNotification();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client onesignal-node#Client',
        'outbound send onesignal-node#Client().createNotification',
        'outbound write onesignal-node#Client().cancelNotification',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('OneSignal');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from 'onesignal-node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'onesignal-node'", "from './own'"))).toEqual([]);
  });
});
