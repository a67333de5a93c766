import { expect, it } from 'vitest';
import { reachedByEveryRequest, withoutEvery } from '../../../src/documents/rows/every-request.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('leaves out at each route what every request of the service reaches', () => {
  const every = reachedByEveryRequest({ name: '@shop/api' }, sampleModel);
  expect(every).toEqual(['Stripe']);
  const entries = sampleModel.entryPoints.filter(({ systems }) => systems.some(({ name }) => name === 'Stripe'));
  const left = withoutEvery(entries, every).map(({ kind, systems }) => [
    kind,
    systems.some(({ name }) => name === 'Stripe'),
  ]);
  expect(new Set(left.map(String))).toEqual(new Set(entries.map(({ kind }) => `${kind},${kind !== 'http'}`)));
});
