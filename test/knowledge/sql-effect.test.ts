import { describe, expect, it } from 'vitest';
import { effectOfStatement } from '../../src/knowledge/sql-effect.ts';

describe('what a statement does', () => {
  it.each([
    ['select * from users', 'read'],
    ['-- all of them\n  (SELECT id FROM users)', 'read'],
    ['insert into users (id) values (1) returning id', 'write'],
    ['update users set a = 1', 'write'],
    ['with gone as (delete from users returning id) select * from gone', 'write'],
    ['truncate table users', 'write'],
  ])('%s', (text, effect) => {
    expect(effectOfStatement(text)).toBe(effect);
  });

  it.each(['select pg_advisory_lock(1)', 'with a as (select 1) select * from a', 'call refresh()', 'users', ''])(
    'says nothing of: %s',
    (text) => {
      expect(effectOfStatement(text)).toBeNull();
    },
  );
});
