import { expect, it } from 'vitest';
import packages from '../../../src/documents/views/packages.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells who uses what in which version, and which declarations look wrong', () => {
  expect(packages.build(sampleModel)).toMatchObject([
    {
      total: 3,
      withoutLicence: 1,
      shared: {
        rows: [{ name: 'stripe', locked: ['15.1.0', '16.12.0'], users: { rows: ['@shop/api', '@shop/worker'] } }],
      },
      severalVersions: { rows: [{ name: 'stripe', manifests: 2 }] },
      rest: { rows: ['left-pad 1.3.0'] },
      tools: { rows: ['@scope/tools ^2.0.0'] },
      unused: { rows: [{ name: 'left-pad', groups: ['dependencies'] }] },
      undeclared: { rows: [{ name: 'qs', manifest: 'apps/worker/package.json', imports: 3 }] },
      notJudged: { rows: ['tools/package.json'] },
    },
  ]);
});

it('has nothing to say where no manifest asks for anything', () => {
  expect(packages.build(emptyModel)).toMatchObject([{ total: 0, unused: { total: 0 } }]);
});
