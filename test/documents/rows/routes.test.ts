import { expect, it } from 'vitest';
import { routesOf } from '../../../src/documents/rows/routes.ts';
import type { EntryPoint } from '../../../src/model/entry-point.ts';

const route = (path: string): EntryPoint => ({
  kind: 'http',
  method: 'GET',
  path,
  file: 'src/a.ts',
  line: 1,
  symbol: 'x',
  service: null,
  framework: 'x',
  certainty: 'certain',
  owners: [],
  handler: null,
  systems: [],
});

it('lists routes where a reader can take them in', () => {
  expect(routesOf([route('/b'), route('/a')])).toMatchObject({
    total: 2,
    listed: [{ path: '/a' }, { path: '/b' }],
    groups: { total: 0 },
  });
});

const many = (path: (index: number) => string) => Array.from({ length: 200 }, (_, index) => route(path(index)));

it('groups many routes by as much of their paths as keeps the number of groups small, the largest first', () => {
  const { listed, groups } = routesOf([route('/'), ...many((index) => `/api/v1/area-${index % 20}/${index}`)]);
  expect(listed).toEqual([]);
  expect(groups).toMatchObject({ total: 21, rest: 0 });
  expect(groups.rows[0]).toMatchObject({ prefix: '/api/v1/area-0/…', routes: 10, methods: ['GET'] });
  expect(groups.rows.at(-1)).toMatchObject({ prefix: '/', routes: 1 });
});

it('does not hide many routes behind one prefix', () => {
  const { groups } = routesOf(many((index) => `/api/area-${index % 90}/${index}`));
  expect(groups.rows[0]?.prefix).toBe('/api/area-0/…');
  expect(groups.rest).toBe(66);
});

it('groups procedures by the parts between their dots', () => {
  const { groups } = routesOf(many((index) => `/api/trpc/area-${index % 20}.item.${index}`));
  expect(groups.rows[0]).toMatchObject({ prefix: '/api/trpc/area-0.item.…', routes: 10 });
  const short = routesOf(many((index) => `/api/trpc/area${index % 10}.item${index}`));
  expect(short.groups.rows[0]).toMatchObject({ prefix: '/api/trpc/area0.…', routes: 20 });
});

it('groups what has no path by what it is', () => {
  const { groups } = routesOf([
    ...many((index) => `/api/area-${index % 5}/${index}`),
    ...many((index) => `server action pay${index}`),
  ]);
  expect(groups.rows[0]).toMatchObject({ prefix: 'server action …', routes: 200 });
  expect(groups.total).toBe(6);
});

it('leaves dots at the beginning and in file names alone', () => {
  const { groups } = routesOf(many((index) => `/.well-known/area-${index % 10}/${index}.json`));
  expect(groups.rows[0]?.prefix).toBe('/.well-known/area-0/…');
});

it('says what a route reaches, and of a group what any of its routes does, the sure ones first', () => {
  const { listed } = routesOf([
    {
      ...route('/a'),
      systems: [
        { name: 'Cache', certainty: 'likely' },
        { name: 'PostgreSQL', certainty: 'certain' },
      ],
    },
  ]);
  expect(listed[0]?.systems.rows).toEqual([
    { name: 'PostgreSQL', likely: false },
    { name: 'Cache', likely: true },
  ]);
});
