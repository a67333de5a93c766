import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('products and checkouts', () => {
    const source = `
      import { Polar } from '@polar-sh/sdk';
      const polar = new Polar({ accessToken: process.env.POLAR_TOKEN });
      export const products = await polar.products.list({ organizationId: '1' });
      await polar.checkouts.create({ products: ['1'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @polar-sh/sdk#Polar',
      'outbound read @polar-sh/sdk#Polar().products.list',
      'outbound write @polar-sh/sdk#Polar().checkouts.create',
    ]);
    expect(systemsOf(source)).toEqual(['Polar']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import { validateEvent } from '@polar-sh/sdk/webhooks';
      export const event = validateEvent('body', {}, 'secret');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
