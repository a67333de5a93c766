import { describe, expect, it } from 'vitest';
import { serviceReach } from '../../src/knowledge/service-reach.ts';
import type { Service } from '../../src/model/handover-model.ts';
import { service } from '../support/sample-service.ts';
import { programOf } from '../support/program-of.ts';

const services: readonly Service[] = [
  service({ id: 'api', name: 'api', root: 'apps/api' }),
  service({ id: 'web', name: 'web', root: 'apps/web' }),
  service({ id: 'db', name: '@shop/db', root: 'packages/db', deployable: false }),
];
const files = {
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
  'apps/api/package.json': '{ "name": "api" }',
  'apps/api/main.ts': "import { load } from '@shop/db';\nexport const start = () => load();",
  'apps/web/package.json': '{ "name": "web" }',
  'apps/web/page.ts': "import type { Row } from '@shop/db';\nexport const show = (row: Row) => row.id;",
  'packages/db/package.json': '{ "name": "@shop/db", "main": "index.ts" }',
  'packages/db/index.ts':
    'export interface Row { id: string }\nexport function load() {\n  return query();\n}\nfunction query() {\n  return [];\n}\nexport function unused() {\n  return query();\n}',
};

function reachOf(line: number) {
  const serviceOf = (file: string) => services.find(({ root }) => file.startsWith(`${root}/`)) ?? null;
  return serviceReach({ program: programOf(files), services, serviceOf })({ file: 'packages/db/index.ts', line });
}

describe('recognises', () => {
  it('library code that a service calls, also through other functions', () => {
    expect(reachOf(6)).toEqual([{ service: 'api', certainty: 'certain' }]);
  });

  it('top-level code of a library that a service loads', () => {
    expect(reachOf(1)).toEqual([{ service: 'api', certainty: 'certain' }]);
  });
});

describe('ignores', () => {
  it('library code that nobody calls, and imports of types alone', () => {
    expect(reachOf(9)).toEqual([]);
  });
});
