import { expect, it } from 'vitest';
import resilience from '../../../src/documents/views/resilience.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('puts what has no end first', () => {
  expect(resilience.build(sampleModel)).toMatchObject([
    {
      total: 2,
      endless: 1,
      withoutJitter: 1,
      retries: {
        rows: [
          { kind: 'loop', bounded: false },
          { attempts: 4, likely: true },
        ],
      },
    },
  ]);
});

it('names only libraries that try again on their own', () => {
  const [stripe] = sampleModel.externalSystems;
  if (stripe === undefined) throw new Error('The sample has systems');
  const once = { ...stripe, defaults: stripe.defaults.map((defaults) => ({ ...defaults, attempts: 1 })) };
  expect(resilience.build({ ...sampleModel, externalSystems: [once] })).toMatchObject([{ behaviours: { total: 0 } }]);
  expect(resilience.build(sampleModel)).toMatchObject([{ behaviours: { total: 1 } }]);
});
