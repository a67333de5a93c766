import { expect, it } from 'vitest';
import containers from '../../../src/documents/diagrams/containers.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('connects services with what they import and call, and likely with what their libraries call', () => {
  const { edges } = containers.build(sampleModel);
  expect(edges.map(({ from, to, certainty }) => `${from} → ${to} ${certainty}`)).toEqual([
    'service @shop/api → service @shop/worker certain',
    'service @shop/api → system stripe certain',
    'service @shop/api → system postgresql likely',
    'service @shop/worker → system shipping likely',
  ]);
});

it('leaves out systems that no service reaches', () => {
  const externalSystems = sampleModel.externalSystems.map((system) => ({ ...system, uses: [], services: [] }));
  expect(containers.build({ ...sampleModel, externalSystems }).nodes.map(({ label }) => label)).toEqual([
    '@shop/api',
    '@shop/worker',
  ]);
});
