import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('products and carts', () => {
    const source = `
      import Medusa from '@medusajs/js-sdk';
      const sdk = new Medusa({ baseUrl: 'http://localhost:9000' });
      export const { products } = await sdk.store.product.list();
      await sdk.store.cart.createLineItem('1', { variant_id: '2', quantity: 1 });
      await sdk.auth.login('customer', 'emailpass', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client @medusajs/js-sdk#default',
      'outbound call @medusajs/js-sdk#default().auth.login',
      'outbound read @medusajs/js-sdk#default().store.product.list',
      'outbound write @medusajs/js-sdk#default().store.cart.createLineItem',
    ]);
    expect(systemsOf(source)).toEqual(['Medusa']);
  });
});

describe('ignores', () => {
  it('the locale', () => {
    const source = `
      import type Medusa from '@medusajs/js-sdk';
      export const locale = (sdk: Medusa) => sdk.getLocale();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
