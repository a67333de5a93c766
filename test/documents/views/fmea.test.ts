import { expect, it } from 'vitest';
import fmea from '../../../src/documents/views/fmea.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('says of each system what happens when it is down, hangs, or did what it was asked', () => {
  const [stripe] = sampleModel.externalSystems;
  if (stripe === undefined) throw new Error('The sample has systems');
  const key = { file: 'apps/api/src/pay.ts', line: 13 };
  const outboundCalls = [
    outboundCall({ effect: 'write', idempotencyKey: key }),
    outboundCall({
      effect: 'write',
      line: 14,
      onFailure: { file: 'a.ts', line: 3, dispositions: ['report', 'fallback'] },
    }),
    outboundCall({
      effect: 'read',
      line: 15,
      timeout: { ms: null, from: 'library', place: null, certainty: 'certain' },
    }),
  ];
  const entryPoints = sampleModel.entryPoints.map((entry) => ({
    ...entry,
    systems: entry.kind === 'http' ? [{ name: 'Stripe', certainty: 'likely' as const }] : [],
  }));
  expect(fmea.build({ ...sampleModel, entryPoints, outboundCalls, externalSystems: [stripe] })).toMatchObject([
    {
      systems: {
        rows: [
          {
            name: 'Stripe',
            calls: 3,
            entries: { total: 1, rows: [{ name: 'POST /orders/{id}|x', likely: true }] },
            down: { handled: 1, through: 2, fallback: 1, reported: 1, swallowed: 0, tries: { attempts: 12 } },
            slow: { endless: 1, longest: 80_000 },
            twice: { changing: 2, again: 2, keyed: 1 },
          },
        ],
      },
    },
  ]);
});

it('has no page where nothing leaves the process', () => {
  expect(fmea.build(emptyModel)).toEqual([]);
});
