import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/shared-table-writes.ts';
import type { Table, TableAccess } from '../../../src/model/table.ts';
import { emptyModel } from '../../support/sample-model.ts';

const access = (service: string, rest: Partial<TableAccess> = {}): TableAccess => ({
  service,
  effect: 'write',
  certainty: 'certain',
  count: 1,
  places: [{ file: `apps/${service}/db.ts`, line: 3 }],
  ...rest,
});
const table = (name: string, accesses: readonly TableAccess[]): Table => ({
  name,
  definedAt: { file: 'packages/db/schema.ts', line: 1 },
  accesses,
});

describe('recognises', () => {
  it('tables that several services write, in one finding', () => {
    const tables = ['orders', 'users'].map((name) => table(name, [access('api'), access('worker')]));
    expect(rule.check({ ...emptyModel, tables })).toEqual([
      {
        message: '2 tables are written by several services: orders (api and worker) and users (api and worker).',
        service: null,
        evidence: [
          { file: 'apps/api/db.ts', line: 3 },
          { file: 'apps/worker/db.ts', line: 3 },
        ],
      },
    ]);
  });

  it('a table that only statements name, where one place of a library writes it for both', () => {
    const places = [{ file: 'packages/db/orders.ts', line: 3 }];
    const shared = { ...table('orders', [access('api', { places }), access('worker', { places })]), definedAt: null };
    expect(rule.check({ ...emptyModel, tables: [shared] })).toHaveLength(1);
  });
});

describe('ignores', () => {
  it.each([
    ['one writer, and others who read', [access('api'), access('worker', { effect: 'read' })]],
    ['what is only likely', [access('api'), access('worker', { certainty: 'likely' })]],
  ])('%s', (_, accesses) => {
    expect(rule.check({ ...emptyModel, tables: [table('orders', accesses)] })).toEqual([]);
  });

  it('tables of the same name that may lie in two databases', () => {
    const tables = [{ ...table('users', [access('api'), access('worker')]), definedAt: null }];
    expect(rule.check({ ...emptyModel, tables })).toEqual([]);
  });
});
