import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import nano from 'nano';
      const couch = nano('http://localhost:5984');
      await couch.db.create('orders');
      const orders = couch.db.use('orders');
      await orders.insert({ total: 3 }, '1');
      export const found = await orders.find({ selector: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client nano#default',
      'outbound read nano#default().use().find',
      'outbound write nano#default().db.create',
      'outbound write nano#default().use().insert',
    ]);
    expect(systemsOf(source)).toEqual(['CouchDB']);
  });
});

describe('ignores', () => {
  it('a reference to a database', () => {
    const source = `
      import type { ServerScope } from 'nano';
      export const local = (couch: ServerScope) => couch.config;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
