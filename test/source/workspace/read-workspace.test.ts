import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/model/workspace.ts';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const read = (files: Readonly<Record<string, string>>): Workspace => readWorkspace(snapshotOf(files));
const problemsOf = (workspace: Workspace): (string | number | null)[][] =>
  workspace.diagnostics.map(({ code, file, line }) => [code, file, line]);
const membersOf = (workspace: Workspace): string[] =>
  workspace.packages.filter((entry) => entry.workspaceRoot !== null).map((entry) => entry.root);
const named = (name: string): string => JSON.stringify({ name });

describe('package.json', () => {
  it('is read with comments, trailing commas, a byte order mark and Windows line ends', () => {
    const text =
      '\uFEFF{\r\n  // the shop\r\n  "name": "shop",\r\n  "scripts": {\r\n    "build": "tsc",\r\n    "start": "node .",\r\n  },\r\n}\r\n';

    const workspace = read({ 'package.json': text });

    expect(workspace.packages).toMatchObject([
      {
        root: '',
        file: 'package.json',
        manifest: { name: 'shop' },
        scriptLines: { build: 5, start: 6 },
        basePath: '',
        controllerPath: '',
      },
    ]);
    expect(problemsOf(workspace)).toEqual([]);
  });

  it('loses a malformed field, not the others', () => {
    const text =
      '{\n"name": 7,\n"version": "1.0.0",\n"scripts": {\n"a": "tsc",\n"b": null\n},\n"dependencies": ["x"]\n}';

    const workspace = read({ 'package.json': text });

    expect(workspace.packages[0]?.manifest).toMatchObject({
      name: null,
      version: '1.0.0',
      scripts: { a: 'tsc' },
      dependencies: {},
    });
    expect(problemsOf(workspace)).toEqual([
      ['manifest-field-malformed', 'package.json', 2],
      ['manifest-field-malformed', 'package.json', 6],
      ['manifest-field-malformed', 'package.json', 8],
    ]);
  });

  it.each([
    ['description', null],
    ['  TODO ', null],
    ['A description of orders', 'A description of orders'],
  ])('described as "%s" is described as %s', (description, expected) => {
    const [row] = read({ 'package.json': JSON.stringify({ name: 'a', description }) }).packages;
    expect(row?.manifest.description).toBe(expected);
  });

  it('that does not parse is a package of which nothing is known', () => {
    const workspace = read({
      'package.json': named('root'),
      'api/package.json': '{\n  "name": "api"\n  "version": "1"\n}',
      'api/a.ts': '',
    });

    expect(workspace.packages[1]).toMatchObject({ root: 'api', manifest: { name: null } });
    expect(workspace.sources).toMatchObject([{ path: 'api/a.ts', packageRoot: 'api' }]);
    expect(problemsOf(workspace)).toEqual([['json-unreadable', 'api/package.json', 3]]);
  });

  it('that is no object is reported', () => {
    expect(problemsOf(read({ 'package.json': '[]' }))).toEqual([['manifest-malformed', 'package.json', 1]]);
  });

  it('that only says how files are loaded is no package', () => {
    const workspace = read({
      'package.json': named('a'),
      'src/esm/package.json': '{"type": "module"}',
      'src/esm/a.ts': '',
    });

    expect(workspace.packages.map((entry) => entry.root)).toEqual(['']);
    expect(workspace.sources[0]?.packageRoot).toBe('');
  });

  it('names a single command after the package', () => {
    const [entry] = read({ 'package.json': '{"name": "@acme/tool", "bin": "./cli.js"}' }).packages;
    expect(entry?.manifest.bin).toEqual({ tool: './cli.js' });
  });

  it('may be private in a string', () => {
    expect(read({ 'package.json': '{"name": "a", "private": "true"}' }).packages[0]?.manifest.private).toBe(true);
  });

  it('of an installed package is none of ours', () => {
    expect(read({ 'node_modules/x/package.json': named('x') }).packages).toEqual([]);
  });
});

describe('workspaces', () => {
  const packages = {
    'packages/a/package.json': named('a'),
    'packages/b/package.json': named('b'),
    'packages/b/templates/package.json': named('b-template'),
    'tools/c/package.json': named('c'),
  };

  it.each([
    ['npm', '{"workspaces": ["packages/*"]}'],
    ['yarn', '{"workspaces": {"packages": ["./packages/*/"], "nohoist": []}}'],
  ])('of %s', (_, manifest) => {
    expect(membersOf(read({ ...packages, 'package.json': manifest }))).toEqual(['', 'packages/a', 'packages/b']);
  });

  it('of pnpm, with globs that leave out', () => {
    const yaml = "packages:\n  - 'packages/**'\n  - 'tools/c'\n  - '!**/templates'\n  - '!packages/b'\n";
    const workspace = read({ ...packages, 'pnpm-workspace.yaml': yaml });

    expect(membersOf(workspace)).toEqual(['packages/a', 'tools/c']);
    expect(workspace.packages).toHaveLength(4);
    expect(workspace.manager).toBe('pnpm');
  });

  it('may lie in a folder of the repository', () => {
    const workspace = read({
      'web/package.json': named('web'),
      'web/pnpm-workspace.yaml': 'packages: ["apps/*"]',
      'web/apps/shop/package.json': named('shop'),
      'apps/go/package.json': named('go'),
    });
    expect(membersOf(workspace)).toEqual(['web', 'web/apps/shop']);
  });

  it('that cannot be understood are reported', () => {
    expect(problemsOf(read({ 'pnpm-workspace.yaml': 'packages:\n  - "a\n' }))).toEqual([
      ['yaml-unreadable', 'pnpm-workspace.yaml', expect.any(Number)],
    ]);
    expect(problemsOf(read({ 'pnpm-workspace.yaml': 'packages: 7' }))).toEqual([
      ['yaml-unreadable', 'pnpm-workspace.yaml', null],
    ]);
  });

  it('report two members of one name, not copies outside of the workspace', () => {
    const workspace = read({
      'package.json': '{"workspaces": ["packages/*"]}',
      'packages/a/package.json': named('same'),
      'packages/b/package.json': named('same'),
      'test/copy/package.json': named('same'),
    });
    expect(problemsOf(workspace)).toEqual([['package-name-duplicate', 'packages/b/package.json', null]]);
  });
});

describe('the package manager', () => {
  it.each([
    ['npm', { 'package-lock.json': '' }],
    ['yarn', { 'yarn.lock': '' }],
    ['bun', { 'bun.lock': '' }],
    ['pnpm', { 'pnpm-lock.yaml': '', 'docs/yarn.lock': '' }],
    ['yarn', { 'package.json': '{"packageManager": "yarn@4.1.0"}', 'package-lock.json': '' }],
    ['pnpm', { 'web/package.json': '{"packageManager": "pnpm@9.0.0+sha256.1"}' }],
    [null, { 'package.json': '{}' }],
  ])('is %s', (manager, files) => {
    expect(read(files).manager).toBe(manager);
  });
});

describe('sources', () => {
  it('are all TypeScript and JavaScript files, with the package and tsconfig nearest to them', () => {
    const workspace = read({
      'package.json': named('root'),
      'tsconfig.json': '{}',
      'a.ts': '',
      'api/package.json': named('api'),
      'api/src/b.mts': '',
      'api/tsconfig.json': '{}',
      'api/c.vue': '',
      'readme.md': '',
    });
    expect(workspace.sources).toEqual([
      { path: 'a.ts', id: 'id-a.ts', size: 0, role: 'production', packageRoot: '', tsconfig: 'tsconfig.json' },
      {
        path: 'api/src/b.mts',
        id: 'id-api/src/b.mts',
        size: 0,
        role: 'production',
        packageRoot: 'api',
        tsconfig: 'api/tsconfig.json',
      },
    ]);
  });

  it('have neither where there is none', () => {
    expect(read({ 'a.ts': '' }).sources).toMatchObject([{ packageRoot: null, tsconfig: null }]);
  });
});

describe('a tree', () => {
  it('gives the same workspace in whatever order its files were written', async () => {
    const files = {
      'package.json': '{"workspaces": ["p/*"]}',
      'p/a/package.json': '{',
      'p/b/tsconfig.json': '{',
      'p/b/x.ts': '',
    };
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    const [one, other] = [temporaryRepository(files), temporaryRepository(reversed)];

    expect(readWorkspace(await takeSnapshot(one.root))).toEqual(readWorkspace(await takeSnapshot(other.root)));
  });

  it('whose manifest goes away while it is read is still read', () => {
    const snapshot = snapshotOf({ 'package.json': '{}', 'a.ts': '' });
    const workspace = readWorkspace({
      ...snapshot,
      read: () => {
        throw new Error('gone');
      },
    });
    expect(workspace.sources).toHaveLength(1);
    expect(problemsOf(workspace)).toEqual([['file-unreadable', 'package.json', null]]);
  });
});
