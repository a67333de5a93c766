import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { init } from '@amplitude/analytics-node';",
  "import { track } from '@amplitude/analytics-node';",
  "import { createInstance } from '@amplitude/analytics-node';",
  'init();',
  'track();',
  'createInstance().track();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @amplitude/analytics-node#init',
        'client @amplitude/analytics-node#createInstance',
        'outbound send @amplitude/analytics-node#track',
        'outbound send @amplitude/analytics-node#createInstance().track',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Amplitude');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { init } from '@amplitude/analytics-node';\nimport type { track } from '@amplitude/analytics-node';\nimport type { createInstance } from '@amplitude/analytics-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@amplitude/analytics-node'", "from './own'"))).toEqual([]);
  });
});
