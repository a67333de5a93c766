import { expect, it } from 'vitest';
import components from '../../../src/documents/views/components.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

it('shows the parts of a service, what they import and reach, and those that need each other', () => {
  expect(components.build(sampleModel)).toMatchObject([
    {
      services: { rows: [{ name: '@shop/api', components: 4, inCycles: 2, path: null }] },
      sections: [
        {
          cycles: [['orders', 'payment']],
          parts: [
            { name: '(top)' },
            { imports: { rows: [{ name: 'orders', typesOnly: true }] } },
            { name: 'orders', systems: { rows: [{ name: 'PostgreSQL', likely: true }] } },
            { name: 'payment' },
          ],
        },
      ],
    },
  ]);
});

it('draws no import of which nothing is left at run time', () => {
  const [page] = components.build(sampleModel);
  const drawn = JSON.stringify(page);
  expect(drawn).toContain('"from":"component orders","to":"component payment"');
  expect(drawn).not.toContain('"from":"component a|b');
});

it('closes no circle through the files beside the folders', () => {
  const [top, , orders] = sampleModel.components;
  if (top === undefined || orders === undefined) throw new Error('The sample has components');
  const backToTop = { ...orders, imports: orders.imports.map((each) => ({ ...each, to: '' })) };
  expect(
    components.build({ ...sampleModel, components: [top, backToTop, { ...orders, name: 'third', imports: [] }] }),
  ).toMatchObject([{ sections: [{ cycles: [] }] }]);
});

it('has no page where nothing is divided', () => {
  expect(components.build(emptyModel)).toEqual([]);
});
