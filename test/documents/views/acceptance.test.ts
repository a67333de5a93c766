import { expect, it } from 'vitest';
import acceptance from '../../../src/documents/views/acceptance.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };
const [system] = sampleModel.externalSystems;
if (system === undefined) throw new Error('The sample has systems');

it('makes a drill of each system that is called, with what the ledger leads to expect', () => {
  const endless = outboundCall({
    system: system.name,
    timeout: { ms: null, from: 'library', place: null, certainty: 'certain' },
  });
  const [page] = acceptance.build({ ...sampleModel, outboundCalls: [endless], retryPaths: [] }, nothing);
  expect(page?.drills.rows).toMatchObject([
    { system: system.name, calls: 1, endless: 1, longest: null, tries: null, handled: 0 },
  ]);
});

it('lists what a restart loses, and counts what is still to be answered', () => {
  const processState = [{ file: `${sampleModel.services[0]?.root ?? ''}/a.ts`, line: 1, what: 'a cache' }];
  const answers = [{ document: 'services/api/readiness.md', slot: 'rollback' }];
  const [page] = acceptance.build({ ...sampleModel, processState }, { ...nothing, answers });
  expect(page?.losses.rows).toMatchObject([{ name: '@shop/api', states: { total: 1 } }]);
  expect(page?.open).toBe(3);
});

it('is no page where nothing runs', () => {
  expect(acceptance.build(emptyModel, nothing)).toEqual([]);
});
