import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models', () => {
    const source = `
      import Papr, { schema, types } from 'papr';
      const papr = new Papr();
      const Order = papr.model('orders', schema({ total: types.number() }));
      await Order.insertOne({ total: 3 });
      export const orders = await Order.find({});
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read papr#default().model().find',
      'outbound write papr#default().model().insertOne',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Papr from 'papr';
      export const same = (given: Papr) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
