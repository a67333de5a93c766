import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('publications and subscriptions by their names', () => {
    const source = `
      import { BrokerAsPromised } from 'rascal';
      const broker = await BrokerAsPromised.create({ vhosts: {} });
      await broker.publish('order_created', {});
      await broker.subscribe('mail_orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client rascal#BrokerAsPromised.create',
      'consumer mail_orders rascal#BrokerAsPromised.create().subscribe',
      'outbound consume rascal#BrokerAsPromised.create().subscribe',
      'outbound publish rascal#BrokerAsPromised.create().publish',
    ]);
  });
});

describe('ignores', () => {
  it('its defaults', () => {
    const source = `
      import { withDefaultConfig } from 'rascal';
      export const config = withDefaultConfig({ vhosts: {} });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
