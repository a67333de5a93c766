import { expect, it } from 'vitest';
import { reachedBy } from '../../../src/documents/rows/reached-by.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [entry] = sampleModel.entryPoints;

it('counts entry points whose handler is not known, apart from those that reach nothing', () => {
  if (entry === undefined) throw new Error('The sample has no entry point.');
  const handler = { file: 'src/a.ts', line: 1, symbol: 'list' };
  const nothing = { ...entry, handler, systems: [] };
  const open = { ...nothing, handler: null };
  expect(reachedBy([nothing])).toEqual({ rows: [], rest: 0, total: 0, open: 0, isOne: true });
  expect(reachedBy([open])).toEqual({ rows: [], rest: 0, total: 0, open: 1, isOne: true });
  const reaching = { ...nothing, systems: [{ name: 'Stripe', certainty: 'likely' as const }] };
  expect(reachedBy([reaching, open, nothing])).toEqual({
    rows: [{ name: 'Stripe', likely: true }],
    rest: 0,
    total: 1,
    open: 1,
    isOne: false,
  });
});
