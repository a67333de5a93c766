import { expect, it } from 'vitest';
import fmea from '../../../src/documents/views/fmea.ts';
import { failureMode } from '../../support/sample-failure-modes.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };
const rating = {
  id: 'stripe/down',
  item: 'Stripe',
  failure: 'is down',
  severity: '8',
  occurrence: '',
  detection: '',
  priority: '',
  owner: 'Ada',
  due: '',
  status: '',
  retired: false,
};

it('has each system and queue in a table, with the worst gap of it', () => {
  const [page] = fmea.build(sampleModel, nothing);
  expect(page).toMatchObject({
    modes: 4,
    systems: {
      rows: [
        { name: 'Stripe', entryPoints: 1, gap: { text: 'nothing takes its place', isWorst: false } },
        { name: 'A|B `rates`', entryPoints: 0, gap: { text: 'the only call waits without a limit', isWorst: true } },
      ],
    },
    queues: { rows: [{ name: 'orders', gap: null }] },
  });
});

it('tells more of the systems that entry points reach, what happens most first', () => {
  const entryPoints = sampleModel.entryPoints.map((entry) => ({
    ...entry,
    systems: entry.kind === 'http' ? [{ name: 'Stripe', certainty: 'likely' as const }] : [],
  }));
  const throttled = failureMode({ id: 'stripe/throttled', mode: 'throttled', gap: { rank: 3, text: 'x' } });
  const model = { ...sampleModel, entryPoints, failureModes: [throttled, ...sampleModel.failureModes] };
  const [page] = fmea.build(model, nothing);
  expect(page?.details.rows).toMatchObject([
    {
      name: 'Stripe',
      total: 1,
      entries: { rows: [{ name: 'POST /orders/{id}|x', likely: true }] },
    },
  ]);
  expect(page?.details.rows[0]?.rows.map(({ gap }) => gap?.text)).toEqual(['nothing takes its place', undefined, 'x']);
});

it('shows what people rated, the highest number first and what is gone last', () => {
  const ratings = [
    { ...rating, id: 'gone', priority: '900', retired: true },
    rating,
    { ...rating, id: 'stripe/slow', priority: '48' },
  ];
  const [page] = fmea.build(sampleModel, { ...nothing, ratings });
  expect(page?.ratings.rows.map(({ id }) => id)).toEqual(['stripe/slow', 'stripe/down', 'gone']);
});

it('has no page where nothing leaves the process', () => {
  expect(fmea.build({ ...emptyModel, failureModes: [] }, nothing)).toEqual([]);
});
