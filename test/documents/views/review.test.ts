import { expect, it } from 'vitest';
import review from '../../../src/documents/views/review.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('says what crosses boundaries, and what needs each other', () => {
  expect(review.build(sampleModel)).toMatchObject([
    {
      numbers: { services: 2, libraries: 1 },
      crossing: { rows: [{ services: [{ name: '@shop/api' }, { name: '@shop/worker' }] }] },
      packageCycles: { total: 0 },
      componentCycles: { rows: [{ service: '@shop/api', components: 4, inCycle: 2 }] },
    },
  ]);
});

it('names packages that import each other in a circle', () => {
  const services = sampleModel.services.map((row) =>
    row.name === '@shop/worker' ? { ...row, uses: ['@shop/api'] } : row,
  );
  expect(review.build({ ...sampleModel, services })).toMatchObject([
    { packageCycles: { rows: [['@shop/api', '@shop/worker']] } },
  ]);
  const serviceImports = [
    ...sampleModel.serviceImports.filter(({ from }) => from !== '@shop/worker'),
    sampleImport('@shop/worker', '@shop/api', { kind: 'type-only' }),
  ];
  // Of types nothing is left when the code runs.
  expect(review.build({ ...sampleModel, services, serviceImports })).toMatchObject([{ packageCycles: { total: 0 } }]);
});

it('names stores that several services reach, and systems on which most entry points depend', () => {
  const externalSystems = sampleModel.externalSystems.map((system) =>
    system.name === 'PostgreSQL'
      ? {
          ...system,
          access: ['@shop/api', '@shop/worker'].map((name) => ({
            service: name,
            library: '@shop/db',
            certainty: 'certain' as const,
          })),
        }
      : system,
  );
  const entryPoints = sampleModel.entryPoints.map((row) => ({
    ...row,
    systems: [{ name: 'Stripe', certainty: 'certain' as const }],
  }));
  expect(review.build({ ...sampleModel, externalSystems, entryPoints })).toMatchObject([
    {
      stores: { rows: [{ name: 'PostgreSQL', services: { rows: ['@shop/api', '@shop/worker'] } }] },
      points: { rows: [{ name: 'Stripe', entryPoints: 3, all: 3, breakers: 1 }] },
    },
  ]);
});

it('has no page where nothing runs', () => {
  expect(review.build(emptyModel)).toEqual([]);
});
