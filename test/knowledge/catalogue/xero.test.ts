import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('invoices', () => {
    const source = `
      import { XeroClient } from 'xero-node';
      const xero = new XeroClient({ clientId: 'a', clientSecret: 'b', redirectUris: [], scopes: [] });
      await xero.refreshToken();
      await xero.accountingApi.createInvoices('1', { invoices: [] });
      export const all = await xero.accountingApi.getInvoices('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client xero-node#XeroClient',
      'outbound call xero-node#XeroClient().refreshToken',
      'outbound read xero-node#XeroClient().accountingApi.getInvoices',
      'outbound write xero-node#XeroClient().accountingApi.createInvoices',
    ]);
    expect(systemsOf(source)).toEqual(['Xero']);
  });
});

describe('ignores', () => {
  it('the token it holds', () => {
    const source = `
      import type { XeroClient } from 'xero-node';
      export const local = (client: XeroClient) => client.readTokenSet();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
