import { describe, expect, it } from 'vitest';
import { moduleResolver } from '../../../src/code/link/resolve-module.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

type Manifest = Readonly<Record<string, unknown>>;

/** Files without text of their own are empty; manifests and tsconfigs are given as objects. */
function resolverOf(
  paths: readonly string[],
  json: Readonly<Record<string, Manifest>> = {},
): (from: string, specifier: string) => string {
  const texts = Object.entries(json).map(([path, content]) => [path, JSON.stringify(content)] as const);
  const resolve = moduleResolver(
    readWorkspace(snapshotOf(Object.fromEntries([...paths.map((path) => [path, ''] as const), ...texts]))),
  );
  return (from, specifier) => {
    const answer = resolve(from, specifier);
    return answer.kind === 'file' ? answer.file : answer.kind === 'package' ? `package ${answer.name}` : 'missing';
  };
}

describe('relative imports', () => {
  const paths = [
    'src/a.ts',
    'src/b.ts',
    'src/b/index.ts',
    'src/c/index.tsx',
    'src/d.mts',
    'src/e.service.ts',
    'src/f.d.ts',
    'src/g.js',
    'src/g.ts',
    'index.ts',
    'src/h.jsx',
    'src/i.cts',
    'src/constructor.ts',
    'src/data.json.ts',
  ];
  const resolve = resolverOf(paths);

  it.each([
    ['./b', 'src/b.ts'],
    ['./b.js', 'src/b.ts'],
    ['./b.ts', 'src/b.ts'],
    ['./b/', 'src/b.ts'],
    ['./b/index', 'src/b/index.ts'],
    ['./c', 'src/c/index.tsx'],
    ['./c/index.js', 'src/c/index.tsx'],
    ['./d.mjs', 'src/d.mts'],
    ['./e.service', 'src/e.service.ts'],
    ['./f', 'src/f.d.ts'],
    ['./g', 'src/g.ts'],
    ['./g.js', 'src/g.js'],
    ['./h.jsx', 'src/h.jsx'],
    ['./i.cjs', 'src/i.cts'],
    ['..', 'index.ts'],
    ['../', 'index.ts'],
    ['./constructor', 'src/constructor.ts'],
    ['./data.json', 'src/data.json.ts'],
    ['./b?raw', 'src/b.ts'],
    ['../../outside', 'missing'],
    ['./styles.css', 'missing'],
    ['./toString', 'missing'],
  ])('%s', (specifier, expected) => {
    expect(resolve('src/a.ts', specifier)).toBe(expected);
  });
});

describe('bare imports', () => {
  const resolve = resolverOf(['src/a.ts'], {
    'package.json': { name: 'app', dependencies: { redis: 'npm:ioredis@5', '@x/y': 'npm:@z/y@^1' } },
  });

  it.each([
    ['pg', 'package pg'],
    ['next/server', 'package next/server'],
    ['@aws-sdk/client-s3', 'package @aws-sdk/client-s3'],
    ['fs', 'package node:fs'],
    ['fs/promises', 'package node:fs/promises'],
    ['node:test', 'package node:test'],
    ['redis', 'package ioredis'],
    ['@x/y/lib', 'package @z/y/lib'],
    ['lodash.merge', 'package lodash.merge'],
    ['@/components/button', 'missing'],
    ['~/lib/db', 'missing'],
    ['/absolute', 'missing'],
    ['https://esm.sh/pg', 'missing'],
    ['#missing', 'missing'],
    ['', 'missing'],
    ['style-loader!./x', 'missing'],
  ])('%s', (specifier, expected) => {
    expect(resolve('src/a.ts', specifier)).toBe(expected);
  });
});

describe('tsconfig', () => {
  it('maps paths, the longest prefix first, and takes the first target that exists', () => {
    const resolve = resolverOf(['src/a.ts', 'src/lib/db.ts', 'src/special/db.ts', 'src/exact.ts', 'src/$&.ts'], {
      'tsconfig.json': {
        compilerOptions: {
          paths: {
            '@/*': ['./generated/*', './src/*'],
            '@/lib/*': ['./src/special/*'],
            exact: ['./src/exact'],
            '*.fixture': ['./src/*'],
          },
        },
      },
    });
    expect(
      ['@/exact', '@/lib/db', 'exact', 'exact/more', '@/$&', 'a.fixture'].map((each) => resolve('src/a.ts', each)),
    ).toEqual(['src/exact.ts', 'src/special/db.ts', 'src/exact.ts', 'package exact/more', 'src/$&.ts', 'src/a.ts']);
  });

  it('is inherited, and relative to where it was written', () => {
    const resolve = resolverOf(['apps/web/src/a.ts', 'apps/web/app/b.ts', 'shared/c.ts'], {
      'tsconfig.base.json': { compilerOptions: { baseUrl: '.', paths: { 'shared/*': ['shared/*'] } } },
      'apps/web/tsconfig.json': { extends: '../../tsconfig.base.json' },
    });
    expect(resolve('apps/web/src/a.ts', 'shared/c')).toBe('shared/c.ts');
    expect(resolve('apps/web/src/a.ts', 'apps/web/app/b')).toBe('apps/web/app/b.ts');
  });

  it('lays the folders of rootDirs over each other', () => {
    const resolve = resolverOf(['src/pages/a.ts', 'generated/pages/b.ts'], {
      'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'generated'] } },
    });
    expect(resolve('src/pages/a.ts', './b')).toBe('generated/pages/b.ts');
  });
});

describe('packages of the workspace', () => {
  const libraryAt = (manifest: Manifest, paths: readonly string[]): ((specifier: string) => string) => {
    const resolve = resolverOf(['apps/web/a.ts', ...paths.map((path) => `packages/lib/${path}`)], {
      'package.json': { name: 'root', workspaces: ['apps/*', 'packages/*'] },
      'apps/web/package.json': { name: 'web', dependencies: { '@x/lib': 'workspace:*', alias: 'npm:@x/lib@*' } },
      'packages/lib/package.json': { name: '@x/lib', ...manifest },
    });
    return (specifier) => resolve('apps/web/a.ts', specifier).replace('packages/lib/', '');
  };

  it.each<readonly [name: string, Manifest, paths: readonly string[], specifier: string, expected: string]>([
    ['main in dist', { main: './dist/index.js' }, ['src/index.ts'], '@x/lib', 'src/index.ts'],
    ['types alone', { types: 'dist/main.d.ts' }, ['src/main.ts'], '@x/lib', 'src/main.ts'],
    ['no entry', {}, ['src/index.ts'], '@x/lib', 'src/index.ts'],
    ['no entry, at the root', {}, ['index.ts'], '@x/lib', 'index.ts'],
    [
      'exports with conditions',
      { exports: { '.': { require: './lib/cjs/a.cjs', import: './dist/esm/a.mjs' } } },
      ['src/a.ts'],
      '@x/lib',
      'src/a.ts',
    ],
    [
      'exports without sub-paths',
      { exports: { types: './dist/a.d.ts', default: './dist/a.js' } },
      ['src/a.ts'],
      '@x/lib',
      'src/a.ts',
    ],
    ['exports as a text', { exports: './src/a.ts' }, ['src/a.ts'], '@x/lib', 'src/a.ts'],
    [
      'a sub-path',
      { exports: { './mail': './dist/mail/index.js' } },
      ['src/mail/index.ts'],
      '@x/lib/mail',
      'src/mail/index.ts',
    ],
    [
      'a pattern',
      { exports: { './*': './dist/*.js', './ui/*': './dist/components/*.js' } },
      ['src/mail.ts', 'src/components/a/b.tsx'],
      '@x/lib/ui/a/b',
      'src/components/a/b.tsx',
    ],
    [
      'a pattern with an extension',
      { exports: { './*.js': './dist/*.js' } },
      ['src/mail.ts'],
      '@x/lib/mail.js',
      'src/mail.ts',
    ],
    [
      'a folder',
      { exports: { './features/': './src/features/' } },
      ['src/features/a.ts'],
      '@x/lib/features/a',
      'src/features/a.ts',
    ],
    ['a list of targets', { exports: { '.': ['./nowhere.js', './src/a.ts'] } }, ['src/a.ts'], '@x/lib', 'src/a.ts'],
    ['a deep import of the source', {}, ['src/mail.ts'], '@x/lib/src/mail', 'src/mail.ts'],
    ['a deep import of the build', {}, ['src/mail.ts'], '@x/lib/dist/mail', 'src/mail.ts'],
    ['a deep import without src', {}, ['src/mail.ts'], '@x/lib/mail', 'src/mail.ts'],
    ['another name for it', { main: 'src/a.ts' }, ['src/a.ts'], 'alias', 'src/a.ts'],
    ['an entry that is no source', { main: 'schema.graphql' }, ['other.ts'], '@x/lib', 'missing'],
    ['a name that exports inherit', { exports: { '.': './src/a.ts' } }, ['src/a.ts'], '@x/lib/constructor', 'missing'],
  ])('%s', (...[, manifest, paths, specifier, expected]) => {
    expect(libraryAt(manifest, paths)(specifier)).toBe(expected);
  });

  it('can name themselves, and their own inside with #', () => {
    const resolve = resolverOf(['lib/src/index.ts', 'lib/src/internal/db.ts', 'lib/src/env.ts'], {
      'lib/package.json': {
        name: 'lib',
        main: 'dist/index.js',
        imports: { '#internal/*': './dist/internal/*.js', '#env': { node: './dist/env.js' }, '#pg': 'pg' },
      },
    });
    const from = 'lib/src/index.ts';
    expect(['lib', '#internal/db', '#env', '#pg', '#other'].map((each) => resolve(from, each))).toEqual([
      'lib/src/index.ts',
      'lib/src/internal/db.ts',
      'lib/src/env.ts',
      'package pg',
      'missing',
    ]);
  });

  it('that are the root can be named like a package of the registry', () => {
    const resolve = resolverOf(['index.ts', 'site/a.ts', 'other/b.ts'], {
      'package.json': { name: 'prettier', main: 'index.js', workspaces: ['site', 'other'] },
      'site/package.json': { name: 'site', dependencies: { prettier: '^3.0.0' } },
      'other/package.json': { name: 'other', dependencies: { prettier: 'workspace:*' } },
    });
    expect([
      resolve('site/a.ts', 'prettier'),
      resolve('other/b.ts', 'prettier'),
      resolve('index.ts', 'prettier'),
    ]).toEqual(['package prettier', 'index.ts', 'index.ts']);
  });
});
