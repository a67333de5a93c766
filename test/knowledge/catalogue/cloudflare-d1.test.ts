import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      interface Env { DB: D1Database }
      export const all = async (env: Env) => env.DB.prepare('SELECT 1').bind(1).all();
    `;
    expect(matchesOf(source)).toEqual(['outbound call global#D1Database().prepare().all']);
    expect(systemsOf(source)).toEqual(['Cloudflare D1']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      export const text = (db: D1Database) => db.prepare('SELECT 1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
