import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('charges', () => {
    const source = `
      import { Client, resources } from 'coinbase-commerce-node';
      Client.init('k');
      await resources.Charge.create({ name: 'Book' }, () => undefined);
      resources.Charge.retrieve('1', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client coinbase-commerce-node#Client.init',
      'outbound read coinbase-commerce-node#resources.Charge.retrieve',
      'outbound write coinbase-commerce-node#resources.Charge.create',
    ]);
    expect(systemsOf(source)).toEqual(['Coinbase Commerce']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { Webhook } from 'coinbase-commerce-node';
      export const local = (hook: typeof Webhook) => hook.verifySigHeader('{}', 's', 'k');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
