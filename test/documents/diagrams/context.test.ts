import { expect, it } from 'vitest';
import context from '../../../src/documents/diagrams/context.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('puts the system between its callers and what it calls', () => {
  const { nodes, edges } = context.build(sampleModel);
  expect(nodes.map(({ kind }) => kind)).toEqual(['system', 'callers', 'payment', 'database', 'http-api']);
  expect(edges.map(({ from, to, certainty }) => `${from} → ${to} ${certainty}`)).toEqual([
    'callers → self certain',
    'self → system stripe certain',
    'self → system postgresql certain',
    'self → system shipping likely',
  ]);
});

it('draws nothing where nothing was found', () => {
  expect(context.build(emptyModel).nodes).toEqual([]);
});
