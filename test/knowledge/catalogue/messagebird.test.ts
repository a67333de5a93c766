import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'messagebird';",
  "import { initClient } from 'messagebird';",
  'new Library();',
  'initClient().messages.create();',
  'initClient().verify.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client messagebird#default',
        'client messagebird#initClient',
        'outbound send messagebird#initClient().messages.create',
        'outbound send messagebird#initClient().verify.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('MessageBird');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type Library from 'messagebird';\nimport type { initClient } from 'messagebird';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'messagebird'", "from './own'"))).toEqual([]);
  });
});
