import { expect, it } from 'vitest';
import coverage from '../../../src/knowledge/analyses/coverage.ts';
import { modelOf } from '../../support/model-of.ts';
import { questionOf } from '../../support/question-of.ts';

it('counts places that ask a database, and those that name no table', async () => {
  const { coverage: found } = await modelOf({
    'package.json': '{ "name": "shop", "dependencies": { "pg": "8" } }',
    'src/main.ts': `import { Pool } from 'pg';
const pool = new Pool();
export const list = () => pool.query(
  'select * from orders',
);
export const run = (text: string) => pool.query(text);`,
  });
  expect(found.databaseCalls).toEqual({ total: 2, withoutTable: 1 });
});

it('counts files by what they are there for, and calls by where they lead', () => {
  const files = {
    'package.json': '{ "name": "a" }',
    'src/a.ts':
      "import { parse } from 'some-library';\nfunction own() {}\nexport const run = (given: unknown) => {\n  parse('');\n  own();\n  fetch('/x');\n  (given as any).call();\n};",
    'src/a.test.ts': 'export {};',
  };
  expect(coverage.analyse(questionOf({}, files)).coverage).toMatchObject({
    filesByRole: { production: 1, test: 1 },
    lines: 8,
    calls: { total: 4, package: 1, own: 1, global: 1, unknown: 1 },
    databaseCalls: { total: 0, withoutTable: 0 },
    ownPackagesTakenForExternal: [],
  });
});
