import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('invoices', () => {
    const source = `
      import { XeroClient } from 'xero-node';
      const xero = new XeroClient({ clientId: 'a', clientSecret: 'b', httpTimeout: 3000 });
      export const invoices = () => xero.accountingApi.getInvoices('tenant');
      export const made = () => xero.accountingApi.createInvoices('tenant', { invoices: [] });
      export const tokens = () => xero.refreshToken();
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
  it('types alone', () => {
    const source = `
      import type { Invoice } from 'xero-node';
      export const same = (it: Invoice) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
