import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transactions', () => {
    const source = `
      import { DgraphClient, DgraphClientStub } from 'dgraph-js-http';
      const dgraph = new DgraphClient(new DgraphClientStub('http://localhost:8080'));
      await dgraph.alter({ schema: 'name: string .' });
      const transaction = dgraph.newTxn();
      await transaction.mutate({ setJson: {} });
      export const found = await transaction.query('{ all(func: has(name)) { name } }');
    `;
    expect(matchesOf(source)).toEqual([
      'client dgraph-js-http#DgraphClient',
      'client dgraph-js-http#DgraphClientStub',
      'outbound read dgraph-js-http#DgraphClient().newTxn().query',
      'outbound write dgraph-js-http#DgraphClient().alter',
      'outbound write dgraph-js-http#DgraphClient().newTxn().mutate',
    ]);
    expect(systemsOf(source)).toEqual(['Dgraph']);
  });
});

describe('ignores', () => {
  it('a transaction that is only made', () => {
    const source = `
      import type { DgraphClient } from 'dgraph-js-http';
      export const local = (client: DgraphClient) => client.newTxn();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
