import { describe, expect, it } from 'vitest';
import { sqlTables } from '../../src/knowledge/sql-tables.ts';

const said = (text: string): readonly string[] => sqlTables(text).map(({ table, effect }) => `${effect} ${table}`);

describe('tables of a statement', () => {
  it.each([
    ['select * from users u join public."orderLines" l on l.user = u.id', ['read users', 'read orderLines']],
    ['INSERT INTO audit.log (id) SELECT id FROM events', ['write audit.log', 'read events']],
    ['update only members set a = 1 from segments where 1 = 1', ['write members', 'read segments']],
    ['truncate table orders', ['write orders']],
    ['TRUNCATE orders', ['write orders']],
    ['truncate text-accent-12 w-full', []],
    ['delete from sessions where id in (select id from stale)', ['write sessions', 'read stale']],
    [
      'with x as (select 1 from carts), y as (select 2 from x) insert into bills select * from y',
      ['write bills', 'read carts'],
    ],
    ['insert into carts values (1) on conflict (id) do update set b = 2', ['write carts']],
    ['select id from jobs for update skip locked', ['read jobs']],
  ])('%s', (text, tables) => {
    expect(said(text)).toEqual(tables);
  });

  it.each([
    'we select from what is there',
    'Update your profile',
    'Select one from the list',
    'select extract(epoch from created) as x, a is distinct from b',
    'select * from ${…} join prefix_${…} on true',
    'select * from generate_series(1, 3)',
    "select 'from nowhere'",
  ])('are none in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
