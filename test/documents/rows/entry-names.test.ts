import { expect, it } from 'vitest';
import { entryNames } from '../../../src/documents/rows/entry-names.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('counts entry points, and names each name once', () => {
  const [route] = sampleModel.entryPoints;
  const health = { ...route, kind: 'http', method: 'GET', path: '/health' } as (typeof sampleModel.entryPoints)[number];
  const order = { ...health, path: '/orders' } as typeof health;
  const user = { ...health, path: '/users' } as typeof health;
  expect(entryNames([health, order, health, user], 2)).toEqual({
    rows: ['GET /health', 'GET /orders'],
    rest: 1,
    total: 4,
  });
});
