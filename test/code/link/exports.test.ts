import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const POOL = 'export const pool = new Pool();';

describe('names of other files', () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['a name', { 'a.ts': "import { pool } from './b'; probe(pool)", 'b.ts': POOL }, ['global#Pool()']],
    [
      'a new name',
      { 'a.ts': "import { db as x } from './b'; probe(x)", 'b.ts': 'const pool = new Pool(); export { pool as db };' },
      ['global#Pool()'],
    ],
    ['a default', { 'a.ts': "import x from './b'; probe(x)", 'b.ts': 'export default new Pool();' }, ['global#Pool()']],
    ['a namespace', { 'a.ts': "import * as b from './b'; probe(b.pool)", 'b.ts': POOL }, ['global#Pool()']],
    [
      'a namespace that is exported',
      { 'a.ts': "import { b } from './c'; probe(b.pool)", 'b.ts': POOL, 'c.ts': "export * as b from './b';" },
      ['global#Pool()'],
    ],
    [
      'barrels',
      {
        'a.ts': "import { pool } from './c'; probe(pool)",
        'b.ts': POOL,
        'c.ts': "export * from './d';",
        'd.ts': "export { pool } from './b';",
      },
      ['global#Pool()'],
    ],
    [
      'barrels in a circle',
      {
        'a.ts': "import { pool } from './b'; probe(pool)",
        'b.ts': "export * from './c';",
        'c.ts': "export * from './b'; export * from './d';",
        'd.ts': POOL,
      },
      ['global#Pool()'],
    ],
    [
      'files that import each other',
      {
        'a.ts': "import { b } from './b'; export const a = b; probe(a)",
        'b.ts': "import { a } from './a'; export const b = a;",
      },
      [],
    ],
    [
      'star exports without a default',
      { 'a.ts': "import x from './b'; probe(x)", 'b.ts': "export * from './c';", 'c.ts': 'export default 1;' },
      ['module b.ts'],
    ],
    [
      'a package behind a barrel',
      { 'a.ts': "import { Pool } from './b'; probe(new Pool())", 'b.ts': "export * from 'pg';" },
      ['pg#Pool()?'],
    ],
    [
      'a named package export',
      { 'a.ts': "import { Pool } from './b'; probe(new Pool())", 'b.ts': "export { Pool } from 'pg';" },
      ['pg#Pool()'],
    ],
    [
      'an own name behind a package',
      {
        'a.ts': "import { pool } from './b'; probe(pool)",
        'b.ts': "export * from './c'; export * from './d';",
        'c.ts': "export * from 'pg';",
        'd.ts': POOL,
      },
      ['global#Pool()'],
    ],
    [
      'a name that hides one of a package',
      { 'a.ts': "import { Pool } from './b'; probe(Pool)", 'b.ts': "export * from 'pg'; export const Pool = fetch;" },
      ['global#fetch'],
    ],
    [
      'a class',
      { 'a.ts': "import { B } from './b'; probe(new B().run)", 'b.ts': 'export class B { run = fetch; }' },
      ['global#fetch'],
    ],
    [
      'a type',
      {
        'a.ts': "import type { D } from './b'; declare const d: D; probe(d.pool)",
        'b.ts': 'export interface D { pool: Pool }',
      },
      ['global#Pool()'],
    ],
    [
      'a type behind a barrel',
      {
        'a.ts': "import { D } from './c'; declare const d: D; probe(d.pool)",
        'b.ts': 'interface D { pool: Pool } export type { D };',
        'c.ts': "export * from './b';",
      },
      ['global#Pool()'],
    ],
    ['a module loaded later', { 'a.ts': "import('./b').then((b) => probe(b.pool))", 'b.ts': POOL }, ['global#Pool()']],
    ['names of every object', { 'a.ts': "import { constructor } from './b'; probe(constructor)", 'b.ts': POOL }, []],
    [
      'a constant called like them',
      {
        'a.ts': "import { constructor, __proto__ } from './b'; probe([constructor, __proto__][i])",
        'b.ts': 'export const constructor = 1, __proto__ = 2;',
      },
      ['1', '2'],
    ],
  ])('%s', (_, files, targets) => {
    expect(targetsOf(files)).toEqual(targets);
  });
});

describe('CommonJS', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an object',
      "const { pool } = require('./b'); probe(pool)",
      'module.exports = { pool: new Pool() };',
      ['global#Pool()'],
    ],
    [
      'an object that spreads',
      "import { pool } from './b'; probe(pool)",
      'const all = { pool: new Pool() }; module.exports = { ...all };',
      ['global#Pool()'],
    ],
    ['single names', "import { pool } from './b'; probe(pool)", 'exports.pool = new Pool();', ['global#Pool()']],
    [
      'single names, as a default',
      "import b from './b'; probe(b.pool)",
      'module.exports.pool = new Pool();',
      ['global#Pool()'],
    ],
    [
      'a function',
      "const make = require('./b'); probe(make().query)",
      'module.exports = () => new Pool();',
      ['global#Pool().query'],
    ],
    [
      'a class',
      "const B = require('./b'); probe(new B().run)",
      'module.exports = class { run = fetch; };',
      ['global#fetch'],
    ],
    [
      'an instance, of which a member is taken',
      "const { run } = require('./b'); probe(run)",
      'class B { run = fetch; } module.exports = new B();',
      ['global#fetch'],
    ],
    [
      'a package handed on',
      "const { Pool } = require('./b'); probe(Pool)",
      "module.exports = require('pg');",
      ['pg#Pool'],
    ],
  ])('%s', (...[, text, other, targets]) => {
    expect(targetsOf({ 'a.js': text, 'b.js': other })).toEqual(targets);
  });

  it('export = of TypeScript is the module', () => {
    expect(
      targetsOf({ 'a.ts': "import b = require('./b'); probe(b.run)", 'b.ts': 'const b = { run: fetch }; export = b;' }),
    ).toEqual(['global#fetch']);
    expect(targetsOf({ 'a.ts': "import b from './b'; probe(new b())", 'b.ts': 'class B {} export = B;' })).toEqual([
      'instance B',
    ]);
  });
});

describe('packages of the workspace', () => {
  it('are seen through, also by another name of theirs', () => {
    const files = {
      'package.json': '{ "workspaces": ["apps/*", "packages/*"] }',
      'apps/web/package.json': '{ "name": "web", "dependencies": { "@x/db": "workspace:*" } }',
      'apps/web/src/a.ts': "import { db } from '@x/db/client'; probe(db.query)",
      'packages/db/package.json': '{ "name": "@x/db", "exports": { "./client": "./dist/client.js" } }',
      'packages/db/src/client.ts': 'export const db = new Pool();',
    };
    expect(targetsOf(files)).toEqual(['global#Pool().query']);
  });
});
