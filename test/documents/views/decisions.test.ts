import { expect, it } from 'vitest';
import decisions from '../../../src/documents/views/decisions.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('lists what the team decided, and the code that it names', () => {
  expect(decisions.build(sampleModel)).toMatchObject([
    {
      decisions: {
        rows: [
          {
            title: 'Use queues | everywhere',
            status: 'accepted',
            governs: { rows: ['@shop/worker', 'apps/worker/src'] },
          },
          { title: 'Drop the old API', status: null },
        ],
      },
      withoutStatus: 1,
    },
  ]);
});

it('has no page where no decision was written down', () => {
  expect(decisions.build(emptyModel)).toEqual([]);
});
