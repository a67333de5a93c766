import { expect, it } from 'vitest';
import { tablesOf } from '../../../src/documents/rows/tables.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const place = { file: 'a.ts', line: 1 };

/** Calls of the service to its database, of which so many name a table that is known. */
function modelWith(calls: number, known: number): HandoverModel {
  const database = sampleModel.externalSystems.find(({ kind }) => kind === 'database');
  const [use] = database?.uses ?? [];
  if (database === undefined || use === undefined) throw new Error('The sample has a database');
  const uses = Array.from({ length: calls }, (_, line) => ({ ...use, line, effect: 'read' as const, service: 'api' }));
  const access = {
    service: 'api',
    effect: 'read' as const,
    certainty: 'certain' as const,
    count: known,
    places: [place],
  };
  return {
    ...emptyModel,
    externalSystems: [{ ...database, uses }],
    tables: [{ name: 'roles', definedAt: null, accesses: [access] }],
  };
}

it('says where most calls name their table only when they run', () => {
  expect(tablesOf('api', modelWith(357, 1))).toMatchObject({ isPartial: true, reads: { rows: ['roles'] } });
  expect(tablesOf('api', modelWith(2, 1)).isPartial).toBe(false);
});
