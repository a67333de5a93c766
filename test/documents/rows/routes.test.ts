import { expect, it } from 'vitest';
import { routesOf } from '../../../src/documents/rows/routes.ts';
import type { EntryPoint } from '../../../src/model/handover-model.ts';

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
});

it('lists routes where a reader can take them in', () => {
  expect(routesOf([route('/b'), route('/a')])).toMatchObject({
    total: 2,
    listed: [{ path: '/a' }, { path: '/b' }],
    groups: { total: 0 },
  });
});

it('groups many routes by as much of their paths as keeps the number of groups small', () => {
  const routes = Array.from({ length: 200 }, (_, index) => route(`/api/v1/area-${index % 20}/${index}`));
  const { listed, groups } = routesOf([...routes, route('/')]);
  expect(listed).toEqual([]);
  expect(groups.rows.slice(0, 2)).toMatchObject([
    { prefix: '/', routes: 1 },
    { prefix: '/api/v1/area-0/…', routes: 10, methods: ['GET'] },
  ]);
  expect(groups.rest).toBe(0);
});
