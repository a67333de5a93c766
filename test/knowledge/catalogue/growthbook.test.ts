import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { GrowthBook } from '@growthbook/growthbook';",
  "import { GrowthBookClient } from '@growthbook/growthbook';",
  'new GrowthBook();',
  'new GrowthBook().init();',
  'new GrowthBookClient().init();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @growthbook/growthbook#GrowthBook',
        'client @growthbook/growthbook#GrowthBookClient',
        'outbound read @growthbook/growthbook#GrowthBook().init',
        'outbound read @growthbook/growthbook#GrowthBookClient().init',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('GrowthBook');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { GrowthBook } from '@growthbook/growthbook';\nimport type { GrowthBookClient } from '@growthbook/growthbook';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@growthbook/growthbook'", "from './own'"))).toEqual([]);
  });
});
