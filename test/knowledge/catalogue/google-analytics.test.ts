import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { initialize } from 'react-ga4';",
  "import { event } from 'react-ga4';",
  "import { sendGAEvent } from 'react-ga4';",
  'initialize();',
  'event();',
  'sendGAEvent();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client react-ga4#initialize',
        'outbound send react-ga4#event',
        'outbound send react-ga4#sendGAEvent',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Google Analytics');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { initialize } from 'react-ga4';\nimport type { event } from 'react-ga4';\nimport type { sendGAEvent } from 'react-ga4';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'react-ga4'", "from './own'"))).toEqual([]);
  });
});
