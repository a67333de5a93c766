import { expect, it } from 'vitest';
import { declaredOwners } from '../../../src/knowledge/ownership/declared-owners.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const component = (name: string, owner: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${name}\nspec:\n  type: service\n  owner: ${owner}\n`;

it('takes CODEOWNERS first, then the nearest catalog file', () => {
  const ownersOf = declaredOwners(
    readWorkspace(
      snapshotOf({
        CODEOWNERS: '/apps/api/secret/ @security\n',
        'apps/api/catalog-info.yaml': component('api', 'group:default/checkout'),
        'apps/api/inner/catalog-info.yaml': component('inner', 'inner-team'),
      }),
    ),
  );
  expect(ownersOf('apps/api/secret/a.ts')).toEqual(['@security']);
  expect(ownersOf('apps/api/src/a.ts')).toEqual(['group:default/checkout']);
  expect(ownersOf('apps/api/inner/a.ts')).toEqual(['inner-team']);
  expect(ownersOf('apps/web/a.ts')).toEqual([]);
});

it('gives several components of one file to the packages of their names', () => {
  const ownersOf = declaredOwners(
    readWorkspace(
      snapshotOf({
        'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
        'apps/api/package.json': '{ "name": "@shop/api" }',
        'apps/web/package.json': '{ "name": "@shop/web" }',
        'catalog-info.yaml': `${component('api', 'checkout')}---\n${component('web', 'front')}`,
      }),
    ),
  );
  expect(ownersOf('apps/api/a.ts')).toEqual(['checkout']);
  expect(ownersOf('apps/web/a.ts')).toEqual(['front']);
  expect(ownersOf('scripts/a.ts')).toEqual([]);
});
