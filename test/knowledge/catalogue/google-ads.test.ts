import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('campaigns', () => {
    const source = `
      import { GoogleAdsApi } from 'google-ads-api';
      const client = new GoogleAdsApi({ client_id: 'a', client_secret: 'b', developer_token: 'c' });
      const customer = client.Customer({ customer_id: '1', refresh_token: 't' });
      export const campaigns = () => customer.query('SELECT campaign.id FROM campaign');
      export const made = () => customer.campaigns.create([]);
    `;
    expect(matchesOf(source)).toEqual([
      'client google-ads-api#GoogleAdsApi',
      'outbound read google-ads-api#GoogleAdsApi().Customer().query',
      'outbound write google-ads-api#GoogleAdsApi().Customer().campaigns.create',
    ]);
    expect(systemsOf(source)).toEqual(['Google Ads']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Customer } from 'google-ads-api';
      export const same = (it: Customer) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
