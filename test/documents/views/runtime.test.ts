import { expect, it } from 'vitest';
import runtime from '../../../src/documents/views/runtime.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells what an entry point sets off, with the limits and tries of each call', () => {
  expect(runtime.build(sampleModel)).toMatchObject([
    {
      rest: 0,
      flows: [
        {
          heading: 'POST /orders/{id}|x of @shop/api',
          steps: [
            {
              to: 'Stripe',
              what: 'charges.create',
              times: 1,
              settings: { timeout: { value: 80_000, byLibrary: true }, layers: [{ attempts: 4 }] },
            },
            { to: 'queue end', effect: 'publish' },
            { from: 'queue end', to: '@shop/worker', takes: true, likely: true },
            { from: '@shop/worker', what: 'createTransport.sendMail', settings: null },
          ],
        },
      ],
    },
  ]);
});

it('shows as many flows as a page has room for', () => {
  const [flow] = sampleModel.flows;
  if (flow === undefined) throw new Error('The sample has a flow');
  const flows = Array.from({ length: 40 }, (_, index) => ({
    ...flow,
    entry: { ...flow.entry, name: `GET /${index}` },
  }));
  const [page] = runtime.build({ ...sampleModel, flows });
  expect(page).toMatchObject({ rest: expect.any(Number) });
  expect(JSON.stringify(page).match(/"heading"/g)?.length).toBeLessThan(15);
});

it('has no page where nothing is set off', () => {
  expect(runtime.build(emptyModel)).toEqual([]);
});
