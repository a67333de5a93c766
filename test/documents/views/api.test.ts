import { expect, it } from 'vitest';
import api from '../../../src/documents/views/api.ts';
import { render } from '../../../src/documents/render/render.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [route] = sampleModel.entryPoints;
const withRoutes = (count: number) => ({
  ...sampleModel,
  entryPoints: Array.from({ length: count }, (_, index) => {
    if (route?.kind !== 'http') throw new Error('The sample begins with a route');
    return { ...route, path: `/v1/${index % 5}/${index}`, line: index + 1 };
  }),
});

it('lists every route of a service that has many, on pages that can be read', async () => {
  const model = withRoutes(700);
  expect(api.build(model)).toMatchObject([
    { path: 'services/api/api.md', page: 1, total: 700 },
    { path: 'services/api/api-2.md', page: 2 },
    { path: 'services/api/api-3.md', page: 3 },
  ]);
  const pages = (await render(model)).filter(({ path }) => path.startsWith('services/api/api'));
  expect(pages.flatMap(({ markdown }) => markdown.match(/^\| POST/gm) ?? [])).toHaveLength(700);
  expect(pages.filter(({ markdown }) => markdown.split('\n').length > 400)).toEqual([]);
});

it('has no page where the runbook lists them all', () => {
  expect(api.build(withRoutes(20))).toEqual([]);
});
