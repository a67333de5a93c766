import { expect, it } from 'vitest';
import raci from '../../../src/documents/views/raci.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('takes what the team says, else the declared owner, and leaves the rest open', () => {
  const services = sampleModel.services.map((service) => ({ ...service, owners: ['@shop/declared'] }));
  expect(raci.build({ ...sampleModel, services })).toMatchObject([
    {
      isStated: true,
      services: {
        rows: [
          { name: '@shop/api', declared: [], responsible: ['Checkout'], consulted: ['Platform', 'Security'] },
          { name: '@shop/worker', declared: ['@shop/declared'], responsible: [], accountable: [] },
        ],
      },
    },
  ]);
});

it('is no page where nothing runs', () => {
  expect(raci.build(emptyModel)).toEqual([]);
});
