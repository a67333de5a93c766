import { expect, it } from 'vitest';
import acceptance from '../../../src/documents/views/acceptance.ts';
import { stateOf } from '../../support/sample-state.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };

it('makes a drill of each system that is called, with what the failure modes lead to expect', () => {
  const [page] = acceptance.build(sampleModel, nothing);
  expect(page?.drills.rows).toMatchObject([
    {
      system: 'Stripe',
      entries: 1,
      down: { prevention: ['up to 12 tries on the worst way (charge)'], gap: 'nothing takes its place' },
      slow: { prevention: ['a try is given up after 80 s at the longest'], gap: null },
      runbooks: { rows: [{ name: '@shop/api' }] },
    },
  ]);
});

it('lists what a restart loses, and counts what is still to be answered', () => {
  const processState = [stateOf({ file: `${sampleModel.services[0]?.root ?? ''}/a.ts`, what: 'a cache' })];
  const answers = [{ document: 'services/api/readiness.md', slot: 'rollback' }];
  const [page] = acceptance.build({ ...sampleModel, processState }, { ...nothing, answers });
  expect(page?.losses.rows).toMatchObject([{ name: '@shop/api', states: { total: 1 } }]);
  expect(page?.open).toBe(3);
});

it('is no page where nothing runs', () => {
  expect(acceptance.build(emptyModel, nothing)).toEqual([]);
});
