import { expect, it } from 'vitest';
import ownership from '../../../src/documents/views/ownership.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells declared owners, rules that decide nothing, and what nobody owns', () => {
  expect(ownership.build(sampleModel)).toMatchObject([
    {
      file: { file: '.github/CODEOWNERS' },
      idleRules: 1,
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

it('says that there is no file', () => {
  expect(ownership.build(emptyModel)).toMatchObject([{ file: null, rules: { total: 0 } }]);
});
