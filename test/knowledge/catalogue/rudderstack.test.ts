import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@rudderstack/rudder-sdk-node';",
  "import { RudderAnalytics } from '@rudderstack/rudder-sdk-node';",
  'new Library();',
  'new Library().track();',
  'new RudderAnalytics().track();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @rudderstack/rudder-sdk-node#default',
        'client @rudderstack/rudder-sdk-node#RudderAnalytics',
        'outbound send @rudderstack/rudder-sdk-node#default().track',
        'outbound send @rudderstack/rudder-sdk-node#RudderAnalytics().track',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('RudderStack');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type Library from '@rudderstack/rudder-sdk-node';\nimport type { RudderAnalytics } from '@rudderstack/rudder-sdk-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@rudderstack/rudder-sdk-node'", "from './own'"))).toEqual([]);
  });
});
