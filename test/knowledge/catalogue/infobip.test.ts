import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Infobip } from '@infobip-api/sdk';",
  'new Infobip();',
  'new Infobip().channels.anything.send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @infobip-api/sdk#Infobip',
        'outbound send @infobip-api/sdk#Infobip().channels.anything.send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Infobip');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Infobip } from '@infobip-api/sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@infobip-api/sdk'", "from './own'"))).toEqual([]);
  });
});
