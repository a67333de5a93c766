import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('invoices', () => {
    const source = `
      import { Invoice, Xendit } from 'xendit-node';
      const xendit = new Xendit({ secretKey: 'k' });
      await xendit.Invoice.createInvoice({ data: { externalId: '1', amount: 3 } });
      export const all = await new Invoice({ secretKey: 'k' }).getInvoices({});
    `;
    expect(matchesOf(source)).toEqual([
      'client xendit-node#Invoice',
      'client xendit-node#Xendit',
      'outbound read xendit-node#Invoice().getInvoices',
      'outbound write xendit-node#Xendit().Invoice.createInvoice',
    ]);
    expect(systemsOf(source)).toEqual(['Xendit']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Xendit } from 'xendit-node';
      export const same = (given: Xendit) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
