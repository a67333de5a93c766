import { describe, expect, it } from 'vitest';
import type { TsConfig, Workspace } from '../../../../src/model/workspace.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const read = (files: Readonly<Record<string, string>>): Workspace => readWorkspace(snapshotOf(files));
const configOf = (workspace: Workspace, file: string): TsConfig | undefined =>
  workspace.tsconfigs.find((config) => config.file === file);
const problemsOf = (workspace: Workspace): (string | number | null)[][] =>
  workspace.diagnostics.map(({ code, file, line }) => [code, file, line]);
const tsconfigOf = (workspace: Workspace, path: string): string | null | undefined =>
  workspace.sources.find((source) => source.path === path)?.tsconfig;

describe('a tsconfig', () => {
  it('has its paths relative to the root of the tree', () => {
    const text = `{
      // aliases
      "compilerOptions": {
        "baseUrl": "./src", "rootDir": "src", "outDir": "../out/api", "rootDirs": ["src", "gen"],
        "paths": { "@/*": ["./*"], "shared": ["../../shared/index.ts", "/absolute/x.ts"], },
      },
    }`;
    expect(read({ 'api/tsconfig.json': text }).tsconfigs).toEqual([
      {
        file: 'api/tsconfig.json',
        baseUrl: 'api/src',
        paths: [
          { pattern: '@/*', targets: ['api/src/*'] },
          { pattern: 'shared', targets: ['shared/index.ts'] },
        ],
        rootDirs: ['api/src', 'api/gen'],
        rootDir: 'api/src',
        outDir: 'out/api',
      },
    ]);
  });

  it('maps from its own folder where there is no baseUrl', () => {
    const workspace = read({ 'api/tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["src/*"]}}}' });
    expect(configOf(workspace, 'api/tsconfig.json')).toMatchObject({
      baseUrl: null,
      paths: [{ targets: ['api/src/*'] }],
    });
  });

  it('that does not parse counts as empty, with its line reported', () => {
    const workspace = read({ 'tsconfig.json': '{\n  "compilerOptions": {\n    "baseUrl": \n  }\n}', 'a.ts': '' });
    expect(configOf(workspace, 'tsconfig.json')).toMatchObject({ baseUrl: null, paths: [] });
    expect(tsconfigOf(workspace, 'a.ts')).toBe('tsconfig.json');
    expect(problemsOf(workspace)).toEqual([['json-unreadable', 'tsconfig.json', 4]]);
  });

  it('loses a malformed field, not the others', () => {
    const text = '{"compilerOptions": {"baseUrl": 1, "rootDir": "src", "paths": {"a": "b"}}}';
    const workspace = read({ 'tsconfig.json': text });
    expect(configOf(workspace, 'tsconfig.json')).toMatchObject({ baseUrl: null, rootDir: 'src', paths: [] });
    expect(problemsOf(workspace).map(([code]) => code)).toEqual([
      'manifest-field-malformed',
      'manifest-field-malformed',
    ]);
  });
});

describe('extends', () => {
  it('is followed with paths relative to the file that holds them', () => {
    const workspace = read({
      'tsconfig.base.json': '{"compilerOptions": {"paths": {"@lib/*": ["libs/*/src"]}}}',
      'apps/api/tsconfig.json': '{"extends": "../../tsconfig.base", "compilerOptions": {"outDir": "dist"}}',
    });
    expect(configOf(workspace, 'apps/api/tsconfig.json')).toMatchObject({
      outDir: 'apps/api/dist',
      paths: [{ pattern: '@lib/*', targets: ['libs/*/src'] }],
    });
    expect(configOf(workspace, 'tsconfig.base.json')).toBeDefined();
  });

  it('may be a list, of which the last wins', () => {
    const workspace = read({
      'a.json': '{"compilerOptions": {"outDir": "a", "rootDir": "a"}}',
      'b.json': '{"compilerOptions": {"outDir": "b"}}',
      'tsconfig.json': '{"extends": ["./a.json", "./b.json"]}',
    });
    expect(configOf(workspace, 'tsconfig.json')).toMatchObject({ outDir: 'b', rootDir: 'a' });
  });

  it.each(['@acme/tsconfig', '@acme/tsconfig/base.json', '@acme/tsconfig/base', '@acme/tsconfig/exported'])(
    'finds the package %s of this repository',
    (specifier) => {
      const base = '{"compilerOptions": {"baseUrl": "."}}';
      const workspace = read({
        'config/package.json': '{"name": "@acme/tsconfig", "exports": {"./exported": "./base.json"}}',
        'config/tsconfig.json': base,
        'config/base.json': base,
        'api/tsconfig.json': JSON.stringify({ extends: specifier }),
      });
      expect(configOf(workspace, 'api/tsconfig.json')?.baseUrl).toBe('config');
      expect(problemsOf(workspace)).toEqual([]);
    },
  );

  it('resolves ${configDir} to the folder of the tsconfig that extends', () => {
    const workspace = read({
      'base.json': '{"compilerOptions": {"outDir": "${configDir}/dist", "paths": {"@/*": ["${configDir}/src/*"]}}}',
      'api/tsconfig.json': '{"extends": "../base.json"}',
    });
    expect(configOf(workspace, 'api/tsconfig.json')).toMatchObject({
      outDir: 'api/dist',
      paths: [{ targets: ['api/src/*'] }],
    });
  });

  it('to a file that does not exist is reported, and the rest is read', () => {
    const workspace = read({
      'tsconfig.json': '{\n"extends": "./missing.json",\n"compilerOptions": {"outDir": "out"}}',
    });
    expect(configOf(workspace, 'tsconfig.json')?.outDir).toBe('out');
    expect(problemsOf(workspace)).toEqual([['extends-not-found', 'tsconfig.json', 2]]);
  });

  it('to a package from elsewhere is reported once, however many files do it', () => {
    const text = '{"extends": "@tsconfig/node20/tsconfig.json"}';
    const workspace = read({ 'a/tsconfig.json': text, 'b/tsconfig.json': text, 'c/tsconfig.json': text });
    expect(problemsOf(workspace)).toEqual([['extends-not-found', 'a/tsconfig.json', 1]]);
    expect(workspace.diagnostics[0]?.message).toContain('and 2 more files do');
  });

  it('in a circle is cut and reported', () => {
    const workspace = read({
      'tsconfig.json': '{"extends": "./other.json"}',
      'other.json': '{"extends": "./tsconfig.json", "compilerOptions": {"outDir": "out"}}',
    });
    expect(configOf(workspace, 'tsconfig.json')?.outDir).toBe('out');
    expect(problemsOf(workspace)).toEqual([['extends-cycle', 'other.json', 1]]);
  });
});

describe('the tsconfig of a source file', () => {
  it('is the nearest one above it', () => {
    const workspace = read({ 'tsconfig.json': '{}', 'a/b/jsconfig.json': '{}', 'a/x.ts': '', 'a/b/c/y.js': '' });
    expect(tsconfigOf(workspace, 'a/x.ts')).toBe('tsconfig.json');
    expect(tsconfigOf(workspace, 'a/b/c/y.js')).toBe('a/b/jsconfig.json');
  });

  it('is the jsconfig where only that has mappings', () => {
    const files = {
      'tsconfig.json': '{}',
      'jsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["src/*"]}}}',
      'x.js': '',
    };
    expect(tsconfigOf(read(files), 'x.js')).toBe('jsconfig.json');
  });

  it('is the referenced one that includes it, below one that only refers', () => {
    const workspace = read({
      'web/tsconfig.json':
        '{"files": [], "references": [{"path": "./tsconfig.app.json"}, {"path": "./tsconfig.node.json"}, {"path": "e2e"}]}',
      'web/tsconfig.app.json': '{"include": ["src"], "exclude": ["src/server"]}',
      'web/tsconfig.node.json': '{"include": ["*.config.ts", "src/server/**/*.ts"]}',
      'web/e2e/tsconfig.json': '{}',
      'web/src/main.ts': '',
      'web/src/server/[id]/db.ts': '',
      'web/custom.config.ts': '',
    });
    expect(tsconfigOf(workspace, 'web/src/main.ts')).toBe('web/tsconfig.app.json');
    expect(tsconfigOf(workspace, 'web/src/server/[id]/db.ts')).toBe('web/tsconfig.node.json');
    expect(tsconfigOf(workspace, 'web/custom.config.ts')).toBe('web/tsconfig.node.json');
    expect(configOf(workspace, 'web/tsconfig.app.json')).toBeDefined();
  });

  it('is the first referenced one with mappings where none includes it', () => {
    const workspace = read({
      'tsconfig.json': '{"files": [], "references": [{"path": "./tsconfig.app.json"}]}',
      'tsconfig.app.json': '{"include": ["src"], "compilerOptions": {"paths": {"@/*": ["src/*"]}}}',
      'scripts/x.ts': '',
    });
    expect(tsconfigOf(workspace, 'scripts/x.ts')).toBe('tsconfig.app.json');
  });

  it('may lie in a folder whose name looks like a glob', () => {
    const workspace = read({
      'app/(shop)/[id]/tsconfig.json': '{"files": [], "references": [{"path": "./tsconfig.app.json"}]}',
      'app/(shop)/[id]/tsconfig.app.json': '{}',
      'app/(shop)/[id]/page.tsx': '',
    });
    expect(tsconfigOf(workspace, 'app/(shop)/[id]/page.tsx')).toBe('app/(shop)/[id]/tsconfig.app.json');
  });
});
