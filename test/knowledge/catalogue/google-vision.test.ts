import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('images', () => {
    const source = `
      import vision from '@google-cloud/vision';
      const client = new vision.ImageAnnotatorClient();
      const [result] = await client.textDetection('gs://shop/receipt.png');
      const products = new vision.ProductSearchClient();
      await products.createProduct({ parent: 'projects/shop' });
      export { result };
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/vision#ImageAnnotatorClient',
      'client @google-cloud/vision#ProductSearchClient',
      'outbound call @google-cloud/vision#ImageAnnotatorClient().textDetection',
      'outbound write @google-cloud/vision#ProductSearchClient().createProduct',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Vision']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { ProductSearchClient } from '@google-cloud/vision';
      export const local = (client: ProductSearchClient) => client.productPath('shop', 'eu', '1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
