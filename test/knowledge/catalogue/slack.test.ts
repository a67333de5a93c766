import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { WebClient } from '@slack/web-api';",
  'new WebClient();',
  'new WebClient().chat.postMessage();',
  'new WebClient().files.upload();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @slack/web-api#WebClient',
        'outbound send @slack/web-api#WebClient().chat.postMessage',
        'outbound send @slack/web-api#WebClient().files.upload',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Slack');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { WebClient } from '@slack/web-api';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@slack/web-api'", "from './own'"))).toEqual([]);
  });
});
