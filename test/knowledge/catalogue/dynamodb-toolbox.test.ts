import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands', () => {
    const source = `
      import { Entity, GetItemCommand, PutItemCommand, Table } from 'dynamodb-toolbox';
      const table = new Table({ name: 'shop', partitionKey: { name: 'id', type: 'string' } });
      const order = new Entity({ name: 'order', table });
      await order.build(PutItemCommand).item({ id: '1' }).send();
      export const one = await order.build(GetItemCommand).key({ id: '1' }).send();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call dynamodb-toolbox#Entity().build().item().send',
      'outbound call dynamodb-toolbox#Entity().build().key().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon DynamoDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FormattedItem } from 'dynamodb-toolbox';
      export const same = (given: FormattedItem) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
