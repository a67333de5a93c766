import { describe, expect, it } from 'vitest';
import { CATALOG_MARK } from '../../../src/model/catalog-mark.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const api = `# ours
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: api
spec:
  type: service
  owner: group:default/checkout
  system: shop
  providesApis: [orders-api]
`;

function read(files: Readonly<Record<string, string>>) {
  return readWorkspace(snapshotOf(files));
}

function located(name: string, location: string): string {
  return `kind: Component
metadata:
  name: ${name}
  annotations:
    backstage.io/source-location: ${location}
spec: { owner: a }
`;
}

function peopleOf(manifest: object): readonly string[] {
  return read({ 'package.json': JSON.stringify(manifest) }).packages[0]?.manifest.people ?? [];
}

describe('catalog-info.yaml', () => {
  it('reads owner, system and type, and takes its folder for what it is about', () => {
    expect(read({ 'apps/api/catalog-info.yaml': api }).catalogEntities).toEqual([
      {
        kind: 'Component',
        name: 'api',
        type: 'service',
        owner: 'group:default/checkout',
        system: 'shop',
        provides: ['orders-api'],
        consumes: [],
        folder: 'apps/api',
        file: 'apps/api/catalog-info.yaml',
        line: 2,
      },
    ]);
  });

  it('reads several documents, and the folder that an annotation names', () => {
    const text = [
      located('one', 'dir:./apps/one'),
      located('two', 'url:https://git.shop.test/shop/shop/tree/main/apps/two/'),
      'kind: Component\nmetadata: { name: three }\n',
      'kind: System\nmetadata: { name: shop }\nspec: { owner: b }\n',
    ].join('---\n');
    const rows = read({ 'catalog-info.yml': text }).catalogEntities;
    expect(rows.map(({ name, owner, folder }) => [name, owner, folder])).toEqual([
      ['one', 'a', 'apps/one'],
      ['two', 'a', 'apps/two'],
      ['three', null, null],
      ['shop', 'b', null],
    ]);
  });

  it('is silent about what is no entity, and says what does not parse', () => {
    const { catalogEntities, diagnostics } = read({ 'catalog-info.yaml': `hello\n---\n${api}---\nkind: [\n` });
    expect(catalogEntities.map(({ name }) => name)).toEqual(['api']);
    expect(diagnostics).toMatchObject([{ code: 'yaml-unreadable', file: 'catalog-info.yaml' }]);
  });

  it('takes what Handover wrote for no declaration', () => {
    expect(read({ 'docs/handover/catalog-info.yaml': `${CATALOG_MARK}\n${api}` }).catalogEntities).toEqual([]);
  });
});

describe('people of package.json', () => {
  it('reads names, and an address only where there is no name', () => {
    expect(
      peopleOf({
        author: 'Ada Lovelace <ada@shop.test> (https://shop.test)',
        maintainers: [{ name: 'Grace', email: 'grace@shop.test' }, { email: 'team@shop.test' }],
        contributors: ['Ada Lovelace', '<alan@shop.test>', 7],
      }),
    ).toEqual(['Ada Lovelace', 'Grace', 'team@shop.test', 'alan@shop.test']);
  });

  it('needs none', () => {
    expect(peopleOf({ name: 'shop' })).toEqual([]);
    expect(peopleOf({ author: '' })).toEqual([]);
  });
});
