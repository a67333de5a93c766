import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('invoices', () => {
    const source = `
      import QuickBooks from 'node-quickbooks';
      const quickbooks = new QuickBooks('a', 'b', 'c', false, '1');
      quickbooks.createInvoice({}, (error, invoice) => invoice);
      quickbooks.findInvoices({}, (error, found) => found);
    `;
    expect(matchesOf(source)).toEqual([
      'client node-quickbooks#default',
      'outbound read node-quickbooks#default().findInvoices',
      'outbound write node-quickbooks#default().createInvoice',
    ]);
    expect(systemsOf(source)).toEqual(['QuickBooks']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type QuickBooks from 'node-quickbooks';
      export const same = (it: QuickBooks) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
