import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('cards', () => {
    const source = `
      import Trello from 'trello';
      const trello = new Trello('key', 'token');
      await trello.addCard('Pack it', 'Order 1', 'list');
      export const cards = await trello.getCardsOnList('list');
    `;
    expect(matchesOf(source)).toEqual([
      'client trello#default',
      'outbound read trello#default().getCardsOnList',
      'outbound write trello#default().addCard',
    ]);
    expect(systemsOf(source)).toEqual(['Trello']);
  });
});

describe('ignores', () => {
  it('a query that is only put together', () => {
    const source = `
      import type Trello from 'trello';
      export const local = (trello: Trello) => trello.createQuery();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
