import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { setVapidDetails } from 'web-push';",
  "import { sendNotification } from 'web-push';",
  'setVapidDetails();',
  'sendNotification();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client web-push#setVapidDetails', 'outbound send web-push#sendNotification']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Browser push services');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { setVapidDetails } from 'web-push';\nimport type { sendNotification } from 'web-push';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'web-push'", "from './own'"))).toEqual([]);
  });
});
