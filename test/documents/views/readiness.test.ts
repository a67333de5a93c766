import { expect, it } from 'vitest';
import readiness from '../../../src/documents/views/readiness.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('judges each service that is deployed, and makes no page where none is', () => {
  expect(readiness.build(sampleModel)).toMatchObject([
    { services: { rows: [{ name: '@shop/api' }, { name: '@shop/worker' }] } },
  ]);
  expect(readiness.build({ ...sampleModel, services: [] })).toEqual([]);
});
