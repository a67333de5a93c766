import { expect, it } from 'vitest';
import tables from '../../../src/documents/views/tables.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells who writes and who reads each table, with the first place', () => {
  expect(tables.build(sampleModel)).toMatchObject([
    {
      databaseCalls: { total: 3, withoutTable: 1 },
      tables: {
        total: 2,
        rows: [
          {
            name: 'orders',
            writes: { rows: [{ by: { name: '@shop/api' }, likely: false, others: 4 }] },
            reads: { rows: [{ by: { name: '@shop/worker' }, likely: true, others: 0 }] },
          },
          { definedAt: null, reads: { rows: [] } },
        ],
      },
    },
  ]);
});

it('has no rows where nothing was found', () => {
  expect(tables.build(emptyModel)).toMatchObject([{ tables: { total: 0, rows: [] } }]);
});
