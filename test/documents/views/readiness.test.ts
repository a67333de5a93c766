import { expect, it } from 'vitest';
import readiness from '../../../src/documents/views/readiness.ts';
import { sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };

it('shows each service that runs, and what the code contradicts once for all of them', () => {
  expect(readiness.build(sampleModel, nothing)).toMatchObject([
    {
      services: {
        rows: [{ name: '@shop/api', level: null, met: 1, applicable: 4, waived: 1 }, { name: '@shop/worker' }],
      },
      isAsked: true,
      contradicted: [{ id: 'time-limit', level: 'silver', services: { rows: ['@shop/api', '@shop/worker'] } }],
    },
  ]);
  expect(readiness.build({ ...sampleModel, services: [] }, nothing)).toEqual([]);
});
