import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('deals', () => {
    const source = `
      import { Configuration, DealsApi } from 'pipedrive/v2';
      const deals = new DealsApi(new Configuration({ apiKey: 'k' }));
      await deals.addDeal({ AddDealRequest: { title: 'a' } });
      export const all = await deals.getDeals();
    `;
    expect(matchesOf(source)).toEqual([
      'client pipedrive/v2#Configuration',
      'client pipedrive/v2#DealsApi',
      'outbound read pipedrive/v2#DealsApi().getDeals',
      'outbound write pipedrive/v2#DealsApi().addDeal',
    ]);
    expect(systemsOf(source)).toEqual(['Pipedrive']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DealsApi } from 'pipedrive/v2';
      export const same = (given: DealsApi) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
