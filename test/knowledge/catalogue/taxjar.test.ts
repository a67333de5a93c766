import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tax', () => {
    const source = `
      import Taxjar from 'taxjar';
      const client = new Taxjar({ apiKey: 'k' });
      export const tax = () => client.taxForOrder({});
      export const order = () => client.createOrder({});
    `;
    expect(matchesOf(source)).toEqual([
      'client taxjar#default',
      'outbound read taxjar#default().taxForOrder',
      'outbound write taxjar#default().createOrder',
    ]);
    expect(systemsOf(source)).toEqual(['TaxJar']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Taxjar from 'taxjar';
      export const same = (it: Taxjar) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
