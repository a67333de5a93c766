import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('collections', () => {
    const source = `
      import monk from 'monk';
      const db = monk('mongodb://localhost/shop');
      const orders = db.get('orders');
      await orders.insert({ total: 3 });
      export const found = await orders.find({});
    `;
    expect(matchesOf(source)).toEqual([
      'client monk#default',
      'outbound read monk#default().get().find',
      'outbound write monk#default().get().insert',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ICollection } from 'monk';
      export const same = (given: ICollection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
