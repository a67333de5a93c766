import { expect, it } from 'vitest';
import questions from '../../../src/documents/views/questions.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };

it('asks each question once, with the services and the page for the answer; what is waived is not asked', () => {
  const [page] = questions.build(sampleModel, nothing);
  expect(page).toMatchObject({ missing: 4, answered: 0 });
  expect(page?.questions.map(({ id }) => id)).toEqual(['on-call', 'rollback']);
  expect(page?.questions[0]?.services.rows[0]).toMatchObject({ name: '@shop/api', page: 'services/api/runbook.md' });
  expect(page?.questions[1]?.services.rows[0]?.page).toBe('services/api/readiness.md');
});

it('does not ask again what the team has answered', () => {
  const answers = [{ document: 'services/api/readiness.md', slot: 'rollback' }];
  const [page] = questions.build(sampleModel, { ...nothing, answers });
  expect(page).toMatchObject({ missing: 3, answered: 1 });
});

it('is no page where nothing is asked', () => {
  expect(questions.build(emptyModel, nothing)).toEqual([]);
});
