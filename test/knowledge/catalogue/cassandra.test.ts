import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('statements and mapped rows', () => {
    const source = `
      import cassandra from 'cassandra-driver';
      const client = new cassandra.Client({ contactPoints: ['localhost'], localDataCenter: 'dc1' });
      await client.execute('SELECT * FROM users WHERE id = ?', [1], { prepare: true });
      const users = new cassandra.mapping.Mapper(client).forModel('User');
      await users.find({ id: 1 });
      await users.insert({ id: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'client cassandra-driver#Client',
      'outbound call cassandra-driver#Client().execute',
      'outbound read cassandra-driver#mapping.Mapper().forModel().find',
      'outbound write cassandra-driver#mapping.Mapper().forModel().insert',
    ]);
    expect(systemsOf(source)).toEqual(['Cassandra']);
  });
});

describe('ignores', () => {
  it('values of its types', () => {
    const source = `
      import { types } from 'cassandra-driver';
      export const id = types.Uuid.random();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
