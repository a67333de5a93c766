import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { ApifyClient } from 'apify-client';",
  'new ApifyClient();',
  'new ApifyClient().actor().call();',
  'new ApifyClient().run().get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client apify-client#ApifyClient',
        'outbound call apify-client#ApifyClient().actor().call',
        'outbound call apify-client#ApifyClient().run().get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Apify');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { ApifyClient } from 'apify-client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'apify-client'", "from './own'"))).toEqual([]);
  });
});
