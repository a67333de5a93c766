import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { TrackClient } from 'customerio-node';",
  "import { APIClient } from 'customerio-node';",
  'new TrackClient();',
  'new TrackClient().identify();',
  'new APIClient().sendEmail();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client customerio-node#TrackClient',
        'client customerio-node#APIClient',
        'outbound send customerio-node#TrackClient().identify',
        'outbound send customerio-node#APIClient().sendEmail',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Customer.io');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { TrackClient } from 'customerio-node';\nimport type { APIClient } from 'customerio-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'customerio-node'", "from './own'"))).toEqual([]);
  });
});
