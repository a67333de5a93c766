import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a store', () => {
    const source = `
      import connectPg from 'connect-pg-simple';
      import session from 'express-session';
      const PgStore = connectPg(session);
      export const store = new PgStore({ conString: 'postgres://localhost/shop' });
    `;
    expect(matchesOf(source)).toEqual(['client connect-pg-simple#default()']);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type connectPg from 'connect-pg-simple';
      export const same = (given: connectPg.PGStoreOptions) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
