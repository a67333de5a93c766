import { expect, it } from 'vitest';
import vendors from '../../../src/documents/views/vendors.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('tells what each system is used for and how much reaches it, what most reach first', () => {
  const [page] = vendors.build(sampleModel);
  expect(page).toMatchObject({
    systems: { total: sampleModel.externalSystems.length },
    all: sampleModel.entryPoints.length,
  });
  expect(page).toHaveProperty('systems.rows.0.files');
});

it('has no rows where nothing was found', () => {
  expect(vendors.build(emptyModel)).toMatchObject([{ systems: { total: 0, rows: [] }, behindOne: 0 }]);
});
