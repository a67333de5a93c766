import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Braze } from 'braze-api';",
  'new Braze();',
  'new Braze().messages.anything();',
  'new Braze().campaigns.trigger.send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client braze-api#Braze',
        'outbound send braze-api#Braze().messages.anything',
        'outbound send braze-api#Braze().campaigns.trigger.send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Braze');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Braze } from 'braze-api';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'braze-api'", "from './own'"))).toEqual([]);
  });
});
