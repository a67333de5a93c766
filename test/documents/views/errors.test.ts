import { expect, it } from 'vitest';
import errors from '../../../src/documents/views/errors.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('puts what is thrown most first, and counts what nobody asks for or throws', () => {
  expect(errors.build(sampleModel)).toMatchObject([
    {
      classes: { rows: [{ status: 410, thrown: 3 }, { name: 'OrderError' }] },
      unused: 1,
      unasked: 1,
      codes: { rows: [{ code: 'NOT_FOUND', status: 404, made: 3 }, { status: null }] },
      ends: { total: 2, rows: [{ dispositions: ['report', 'respond'] }, { dispositions: [] }] },
    },
  ]);
});

it('is no page where there is nothing to show', () => {
  const model = { ...emptyModel, errorClasses: [], errorCodes: [], errorEnds: [], errorHandlers: [] };
  expect(errors.build(model)).toEqual([]);
});
