import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import { DocumentStore } from 'ravendb';
      const store = new DocumentStore('http://localhost:8080', 'shop');
      const session = store.openSession();
      await session.store({ total: 3 }, 'orders/1');
      await session.saveChanges();
      export const orders = await session.query({ collection: 'orders' }).whereEquals('total', 3).all();
    `;
    expect(matchesOf(source)).toEqual([
      'client ravendb#DocumentStore',
      'outbound read ravendb#DocumentStore().openSession().query().whereEquals().all',
      'outbound write ravendb#DocumentStore().openSession().saveChanges',
    ]);
    expect(systemsOf(source)).toEqual(['RavenDB']);
  });
});

describe('ignores', () => {
  it('a session that is only opened', () => {
    const source = `
      import type { DocumentStore } from 'ravendb';
      export const local = (client: DocumentStore) => client.openSession();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
