import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { ServerClient } from 'postmark';",
  'new ServerClient();',
  'new ServerClient().sendEmail();',
  'new ServerClient().getBounces();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client postmark#ServerClient',
        'outbound send postmark#ServerClient().sendEmail',
        'outbound read postmark#ServerClient().getBounces',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Postmark');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { ServerClient } from 'postmark';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'postmark'", "from './own'"))).toEqual([]);
  });
});
