import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { shopifyApi } from '@shopify/shopify-api';",
  "import { createAdminApiClient } from '@shopify/shopify-api';",
  'shopifyApi();',
  'shopifyApi().clients.Graphql().request();',
  'createAdminApiClient().request();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @shopify/shopify-api#shopifyApi',
        'client @shopify/shopify-api#createAdminApiClient',
        'outbound call @shopify/shopify-api#shopifyApi().clients.Graphql().request',
        'outbound call @shopify/shopify-api#createAdminApiClient().request',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Shopify');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { shopifyApi } from '@shopify/shopify-api';\nimport type { createAdminApiClient } from '@shopify/shopify-api';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@shopify/shopify-api'", "from './own'"))).toEqual([]);
  });
});
