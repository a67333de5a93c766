import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Flagsmith } from 'flagsmith-nodejs';",
  "import { getFlags } from 'flagsmith-nodejs';",
  'new Flagsmith();',
  'new Flagsmith().getEnvironmentFlags();',
  'getFlags();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client flagsmith-nodejs#Flagsmith',
        'outbound read flagsmith-nodejs#Flagsmith().getEnvironmentFlags',
        'outbound read flagsmith-nodejs#getFlags',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Flagsmith');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Flagsmith } from 'flagsmith-nodejs';\nimport type { getFlags } from 'flagsmith-nodejs';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'flagsmith-nodejs'", "from './own'"))).toEqual([]);
  });
});
