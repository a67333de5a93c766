import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a store', () => {
    const source = `
      import MongoStore from 'connect-mongo';
      export const store = MongoStore.create({ mongoUrl: 'mongodb://localhost/shop' });
    `;
    expect(matchesOf(source)).toEqual(['client connect-mongo#create']);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type MongoStore from 'connect-mongo';
      export const same = (given: MongoStore) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
