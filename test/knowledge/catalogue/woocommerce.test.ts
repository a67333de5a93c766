import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders', () => {
    const source = `
      import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
      const shop = new WooCommerceRestApi({ url: 'https://shop.example', consumerKey: 'k', consumerSecret: 's', version: 'wc/v3' });
      export const orders = await shop.get('orders');
      await shop.put('orders/1', { status: 'completed' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @woocommerce/woocommerce-rest-api#default',
      'outbound read @woocommerce/woocommerce-rest-api#default().get',
      'outbound write @woocommerce/woocommerce-rest-api#default().put',
    ]);
    expect(systemsOf(source)).toEqual(['WooCommerce']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
      export const same = (given: WooCommerceRestApi) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
