import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('objects', () => {
    const source = `
      import { Repository, Schema } from 'redis-om';
      import { createClient } from 'redis';
      const orders = new Repository(new Schema('order', { total: { type: 'number' } }), createClient());
      await orders.save({ total: 3 });
      export const found = await orders.search().where('total').equals(3).return.all();
    `;
    expect(matchesOf(source)).toEqual([
      'client redis#createClient',
      'outbound read redis-om#Repository().search().where().equals().return.all',
      'outbound write redis-om#Repository().save',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Entity } from 'redis-om';
      export const same = (given: Entity) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
