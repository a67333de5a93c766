import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an app and its clients', () => {
    const source = `
      import { shopifyApi } from '@shopify/shopify-api';
      const shopify = shopifyApi({ apiKey: 'a', apiSecretKey: 'b', hostName: 'shop.example.com' } as never);
      const client = new shopify.clients.Graphql({ session: {} as never });
      export const answer = await client.request('{ shop { name } }');
      await shopify.auth.begin({ shop: 'a', callbackPath: '/b', isOnline: false } as never);
    `;
    expect(matchesOf(source)).toEqual([
      'client @shopify/shopify-api#shopifyApi',
      'outbound call @shopify/shopify-api#shopifyApi().auth.begin',
      'outbound call @shopify/shopify-api#shopifyApi().clients.Graphql().request',
    ]);
    expect(systemsOf(source)).toEqual(['Shopify']);
  });

  it('clients without an app', () => {
    const source = `
      import { createAdminApiClient } from '@shopify/admin-api-client';
      const client = createAdminApiClient({ storeDomain: 'a.myshopify.com', apiVersion: '2024-10', accessToken: 'k' });
      export const answer = await client.request('{ shop { name } }');
    `;
    expect(matchesOf(source)).toEqual([
      'client @shopify/admin-api-client#createAdminApiClient',
      'outbound call @shopify/admin-api-client#createAdminApiClient().request',
    ]);
  });
});

describe('ignores', () => {
  it('names that are only cleaned', () => {
    const source = `
      import { LogSeverity, type Shopify } from '@shopify/shopify-api';
      export const shop = (shopify: Shopify) => shopify.utils.sanitizeShop('a.myshopify.com');
      export const severity = LogSeverity.Error;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
