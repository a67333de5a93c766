import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClient } from 'graphql-ws';",
  "import { SubscriptionClient } from 'graphql-ws';",
  'createClient();',
  'createClient().subscribe();',
  'new SubscriptionClient().request();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client graphql-ws#createClient',
        'client graphql-ws#SubscriptionClient',
        'outbound consume graphql-ws#createClient().subscribe',
        'outbound consume graphql-ws#SubscriptionClient().request',
      ]),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { createClient } from 'graphql-ws';\nimport type { SubscriptionClient } from 'graphql-ws';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'graphql-ws'", "from './own'"))).toEqual([]);
  });
});
