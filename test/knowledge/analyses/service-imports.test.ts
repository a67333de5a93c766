import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Imports of `apps/api/src/main.ts`, as `kind` and `to`; `deep` is what reaches past exports. */
async function importsOf(code: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { serviceImports } = await modelOf({
    'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
    'apps/api/package.json': '{ "name": "@shop/api", "dependencies": { "@shop/db": "workspace:*" } }',
    'apps/api/src/main.ts': code,
    'packages/db/package.json':
      '{ "name": "@shop/db", "exports": { ".": "./src/index.ts", "./tables": "./src/tables.ts" } }',
    'packages/db/src/index.ts': 'export class Pool {}\nexport interface Row { id: string }',
    'packages/db/src/tables.ts': "export const orders = 'orders';",
    'packages/db/src/secret.ts': 'export const open = () => 1;',
    ...others,
  });
  return serviceImports.map(({ from, to, kind, imports, deep }) => {
    const past = deep.imports === 0 ? '' : `, deep: ${deep.places.map(({ module }) => module).join()}`;
    return `${from} → ${to}: ${imports} ${kind}${past}`;
  });
}

describe('recognises', () => {
  it.each([
    ["import { Pool } from '@shop/db';\nnew Pool();", '1 runtime'],
    ["import '@shop/db';", '1 runtime'],
    ["import * as db from '@shop/db';\nexport const make = (): db.Row => new db.Pool() as never;", '1 runtime'],
    ["import { Pool } from '@shop/db';\nexport { Pool };", '1 runtime'],
    ["import { Pool } from '@shop/db';\nclass Own extends Pool {}", '1 runtime'],
    ["export { Pool } from '@shop/db';", '1 runtime'],
    [
      "import { Injectable } from 'x';\nimport { Pool } from '@shop/db';\n@Injectable()\nclass A { constructor(pool: Pool) {} }",
      '1 runtime',
    ],
    ["import type { Row } from '@shop/db';", '1 type-only'],
    ["import { type Row } from '@shop/db';", '1 type-only'],
    ["import { Row } from '@shop/db';\nexport const id = (row: Row) => row.id;", '1 type-only'],
    ["import { Pool } from '@shop/db';\nlet pool: typeof Pool | Pool;", '1 type-only'],
    ["import { Pool } from '@shop/db';\nclass Own implements Pool {}", '1 type-only'],
    ["export type { Row } from '@shop/db';", '1 type-only'],
    ["export { type Row } from '@shop/db';", '1 type-only'],
    ["export const load = () => import('@shop/db');", '1 dynamic'],
    ["export const load = () => require('@shop/db');", '1 dynamic'],
    ["import '@shop/db/tables';", '1 runtime'],
    ["import '@shop/db/src/secret';", '1 runtime, deep: @shop/db/src/secret'],
    ["import '../../../packages/db/src/secret';", '1 runtime, deep: ../../../packages/db/src/secret'],
  ])('%s', async (code, expected) => {
    expect(await importsOf(code)).toEqual([`@shop/api → @shop/db: ${expected}`]);
  });

  it('what a manifest asks for in development, where no production code imports it', async () => {
    const manifest = '{ "name": "@shop/api", "devDependencies": { "@shop/db": "workspace:*" } }';
    expect(await importsOf('', { 'apps/api/package.json': manifest })).toEqual(['@shop/api → @shop/db: 1 test']);
    expect(await importsOf("import '@shop/db';", { 'apps/api/package.json': manifest })).toEqual([
      '@shop/api → @shop/db: 1 runtime',
    ]);
  });

  it('one row for each kind', async () => {
    const code = "import { Pool } from '@shop/db';\nimport type { Row } from '@shop/db';\nnew Pool();";
    expect(await importsOf(code)).toEqual(['@shop/api → @shop/db: 1 runtime', '@shop/api → @shop/db: 1 type-only']);
  });
});

describe('ignores', () => {
  it('imports inside of one package, of packages from elsewhere, and of tests', async () => {
    expect(
      await importsOf("import './own';\nimport 'express';", {
        'apps/api/src/own.ts': '',
        'apps/api/src/main.test.ts': "import '@shop/db';",
      }),
    ).toEqual([]);
  });

  it('in JavaScript, that a name is used nowhere: nothing drops the import', async () => {
    const script = "import { Pool } from '@shop/db';";
    expect(await importsOf('', { 'apps/api/src/other.js': script })).toEqual(['@shop/api → @shop/db: 1 runtime']);
  });
});
