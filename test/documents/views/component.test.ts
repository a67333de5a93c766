import { expect, it } from 'vitest';
import component from '../../../src/documents/views/component.ts';
import components from '../../../src/documents/views/components.ts';
import { sampleModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const many = {
  ...sampleModel,
  services: names.map((name) => service({ id: name, name, root: `apps/${name}`, files: 30 })),
  components: names.flatMap((name) => sampleModel.components.map((row) => ({ ...row, service: name }))),
};

it('gives each service a page where there are too many for one', () => {
  expect(component.build(many)).toMatchObject(names.map((name) => ({ path: `architecture/components/${name}.md` })));
  expect(components.build(many)).toMatchObject([{ sections: [], services: { total: 5 } }]);
});

it('has no pages where one holds all', () => {
  expect(component.build(sampleModel)).toEqual([]);
});
