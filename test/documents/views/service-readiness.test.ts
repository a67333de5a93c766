import { expect, it } from 'vitest';
import serviceReadiness from '../../../src/documents/views/service-readiness.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('has a page for each service that runs: items that apply, waivers, and questions where their answers stand', () => {
  const [page, ...others] = serviceReadiness.build(sampleModel, { notesToCheck: [], answers: [], ratings: [] });
  expect(others).toHaveLength(1);
  expect(page?.answers.map(({ id, result }) => [id, result])).toEqual([
    ['owner', 'met'],
    ['on-call', 'open'],
    ['rollback', 'open'],
    ['time-limit', 'contradicted'],
    ['metrics', 'waived'],
  ]);
  expect(page).toMatchObject({
    questions: [{ id: 'rollback' }],
    inRunbook: [{ id: 'on-call' }],
    leftOut: [{ id: 'restore' }],
    waivers: [{ item: 'metrics', by: 'Ada' }],
  });
});
