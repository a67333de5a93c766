import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Analytics } from '@segment/analytics-node';",
  "import { AnalyticsBrowser } from '@segment/analytics-node';",
  'new Analytics();',
  'new Analytics().track();',
  'AnalyticsBrowser.load().track();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @segment/analytics-node#Analytics',
        'client @segment/analytics-node#AnalyticsBrowser.load',
        'outbound send @segment/analytics-node#Analytics().track',
        'outbound send @segment/analytics-node#AnalyticsBrowser.load().track',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Segment');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Analytics } from '@segment/analytics-node';\nimport type { AnalyticsBrowser } from '@segment/analytics-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@segment/analytics-node'", "from './own'"))).toEqual([]);
  });
});
