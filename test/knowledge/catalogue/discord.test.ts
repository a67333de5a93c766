import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from 'discord.js';",
  "import { WebhookClient } from 'discord.js';",
  'new Client();',
  'new WebhookClient().send();',
  'new Client().login();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client discord.js#Client',
        'client discord.js#WebhookClient',
        'outbound send discord.js#WebhookClient().send',
        'outbound call discord.js#Client().login',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Discord');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { Client } from 'discord.js';\nimport type { WebhookClient } from 'discord.js';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'discord.js'", "from './own'"))).toEqual([]);
  });
});
