import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('contacts', () => {
    const source = `
      import { Client } from '@hubspot/api-client';
      const hubspot = new Client({ accessToken: 't', numberOfApiCallRetries: 3 });
      await hubspot.crm.contacts.basicApi.create({ properties: {} });
      await hubspot.crm.contacts.searchApi.doSearch({ filterGroups: [] });
      await hubspot.crm.contacts.basicApi.getById('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @hubspot/api-client#Client',
      'outbound read @hubspot/api-client#Client().crm.contacts.basicApi.getById',
      'outbound read @hubspot/api-client#Client().crm.contacts.searchApi.doSearch',
      'outbound write @hubspot/api-client#Client().crm.contacts.basicApi.create',
      'retry 4 fixed Client',
    ]);
    expect(systemsOf(source)).toEqual(['HubSpot']);
  });
});

describe('ignores', () => {
  it('operators', () => {
    const source = `
      import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/contacts';
      export const equal = FilterOperatorEnum.Eq;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
