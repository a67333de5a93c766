import { expect, it } from 'vitest';
import context from '../../../src/documents/views/context.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('lists external systems by kind, and counts the routes', () => {
  expect(context.build(sampleModel)).toMatchObject([
    {
      routes: 1,
      systems: {
        rows: [{ name: 'PostgreSQL' }, { kind: 'http-api', likely: true }, { name: 'Stripe', likely: false }],
      },
    },
  ]);
});

it('still makes its page where nothing was found', () => {
  expect(context.build(emptyModel)).toMatchObject([{ routes: 0, systems: { total: 0 } }]);
});
