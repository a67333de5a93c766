import { expect, it } from 'vitest';
import resilience from '../../../src/documents/views/resilience.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('puts what has no end first', () => {
  expect(resilience.build(sampleModel)).toMatchObject([
    {
      endless: 1,
      withoutJitter: 1,
      retries: {
        places: 2,
        rows: {
          rows: [
            { kind: 'loop', bounded: false },
            { attempts: 4, likely: true },
          ],
        },
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

it('puts calls that wait for ever first, and those that are set alike into one row', () => {
  const endless = { ms: null, from: 'library', place: null, certainty: 'certain' } as const;
  const outboundCalls = [
    outboundCall({ line: 1 }),
    outboundCall({ line: 2, onFailure: { file: 'apps/api/src/pay.ts', line: 9, dispositions: ['report'] } }),
    outboundCall({ line: 3, via: 'axios', timeout: endless }),
  ];
  expect(resilience.build({ ...sampleModel, outboundCalls })).toMatchObject([
    {
      calls: 3,
      endlessCalls: 1,
      ledger: {
        rows: [
          { via: 'axios', calls: 1, timeout: { endless: true } },
          { via: 'stripe', calls: 2, handled: 1, timeout: { value: 80_000, byLibrary: true } },
        ],
      },
    },
  ]);
});

it('shows what a restart loses, what goes wrong with a second instance first, and only counts the rest', () => {
  expect(resilience.build(sampleModel)).toMatchObject([
    { state: { lost: { rows: [{ kind: 'limiter' }, { kind: 'collection' }] }, growing: 1, madeOnce: 1, elsewhere: 1 } },
  ]);
});
