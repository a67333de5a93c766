import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events and campaigns', () => {
    const source = `
      import { AdAccount, EventRequest, FacebookAdsApi } from 'facebook-nodejs-business-sdk';
      FacebookAdsApi.init('t');
      const account = new AdAccount('act_1');
      export const campaigns = () => account.getCampaigns(['name']);
      export const made = () => account.createCampaign([], {});
      export const told = () => new EventRequest('t', '1').setEvents([]).execute();
      export const sent = () => {
        const request = new EventRequest('t', '1');
        return request.execute();
      };
    `;
    expect(matchesOf(source)).toEqual([
      'client facebook-nodejs-business-sdk#FacebookAdsApi.init',
      'outbound read facebook-nodejs-business-sdk#AdAccount().getCampaigns',
      'outbound send facebook-nodejs-business-sdk#EventRequest().execute',
      'outbound send facebook-nodejs-business-sdk#EventRequest().setEvents().execute',
      'outbound write facebook-nodejs-business-sdk#AdAccount().createCampaign',
    ]);
    expect(systemsOf(source)).toEqual(['Meta Graph API']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ServerEvent } from 'facebook-nodejs-business-sdk';
      export const same = (it: ServerEvent) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
