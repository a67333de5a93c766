import { expect, it } from 'vitest';
import ownership from '../../../src/documents/views/ownership.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells declared owners, rules that decide nothing, and what nobody owns', () => {
  expect(ownership.build(sampleModel)).toMatchObject([
    {
      file: { file: '.github/CODEOWNERS' },
      idleRules: 2,
      running: 2,
      ownedServices: 1,
      services: {
        rows: [
          { name: '@shop/api', owners: ['@shop/checkout', 'ops@example.org'] },
          { name: '@shop/worker', owners: [] },
          { name: '@shop/db' },
        ],
      },
      unowned: { rows: [{ folder: 'apps/worker', files: 5 }] },
    },
  ]);
});

it('tells who knows what, and where nobody does any more', () => {
  expect(ownership.build(sampleModel)).toMatchObject([
    {
      history: { measured: true, gap: null },
      held: { rows: [{ name: '@shop/api', busFactor: 1 }] },
      left: { rows: [{ name: '@shop/db', people: [{ name: 'Grace', share: 90 }] }] },
      entries: { rows: [{ evidence: { file: 'apps/worker/src/main.ts' }, entryPoints: 1 }] },
      disagreements: { total: 3 },
    },
  ]);
});

it('gives each service the steps that the team wrote for it, or for all', () => {
  expect(ownership.build(sampleModel)).toMatchObject([
    {
      escalation: {
        rows: [
          { name: '@shop/api', order: 1, team: 'Checkout' },
          { name: '@shop/api', order: 2, contact: 'Duty phone' },
          { name: '@shop/worker', order: 1, team: 'Platform' },
        ],
      },
    },
  ]);
});

it('says that there is no file, and why nothing was measured', () => {
  expect(ownership.build(emptyModel)).toMatchObject([
    { file: null, rules: { total: 0 }, history: { measured: false, gap: 'no-own-history' } },
  ]);
});
