import { expect, it } from 'vitest';
import externalSystems from '../../../src/documents/views/external-systems.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('groups systems by kind, and names the pages with their cards', () => {
  const twice = [
    ...sampleModel.externalSystems,
    ...sampleModel.externalSystems.map((system) => ({ ...system, id: `${system.id}-2`, name: `${system.name} 2` })),
  ];
  expect(externalSystems.build({ ...sampleModel, externalSystems: twice })).toMatchObject([
    {
      systems: 6,
      kinds: [
        { kind: 'database' },
        { kind: 'http-api' },
        { kind: 'payment', systems: { rows: [{ name: 'Stripe' }, { name: 'Stripe 2' }] } },
      ],
      cards: [{ path: 'dependencies/systems.md' }],
      received: [{ system: 'Stripe', onlyRead: false, receivers: { rows: [{ name: 'POST /hooks/stripe|x' }] } }],
    },
  ]);
});
