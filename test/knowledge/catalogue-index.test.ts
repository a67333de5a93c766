import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCatalogue, matchesPath } from '../../src/knowledge/catalogue-index.ts';
import type { Library } from '../../src/model/library.ts';

const entry = (id: string, packages: readonly string[], same: Library['same'] = []): Library => ({
  id,
  packages,
  purpose: '',
  same,
});

describe('patterns of paths', () => {
  it.each([
    ['get', 'get', true],
    ['get', 'gets', false],
    ['default().get', 'default().get', true],
    ['default().get', 'defaultXX.get', false],
    ['default().*', 'default().get', true],
    ['default().*', 'default().get()', false],
    ['default().*', 'default().a.b', false],
    ['*()', 'Pool()', true],
    ['default().**', 'default().a.b().c', true],
    ['default().**', 'default()', true],
    ['default().**', 'default2().a', false],
    ['{get,post}', 'post', true],
    ['{get, post}', 'post', true],
    ['{get,post}', 'poster', false],
    ['Queue().{add,addBulk}()', 'Queue().addBulk()', true],
    ['{$get,a.b}', '$get', true],
    ['{$get,a.b}', 'aXb', false],
    ['on<1.0>', 'on<1.0>', true],
    ['on<1.0>', 'on<1x0>', false],
    ['a[]', 'a[]', true],
  ])('%s and %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });

  it('without signs match themselves alone, whatever they hold', () => {
    const path = fc.stringMatching(/^[\w.()[\]<>$^|+?\\-]{1,20}$/);
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(matchesPath(a, b)).toBe(a === b);
      }),
    );
  });
});

describe('entries of a module', () => {
  it('are those that name it, or a folder above it', () => {
    const index = indexCatalogue([
      entry('orm', ['orm', 'orm/*']),
      entry('server', ['next/server']),
      entry('other', ['orm']),
    ]);
    const idsOf = (module: string): string[] => index.librariesOf(module).map((library) => library.id);
    expect([
      idsOf('orm'),
      idsOf('orm/pg'),
      idsOf('ormx'),
      idsOf('next'),
      idsOf('next/server'),
      idsOf('constructor'),
    ]).toEqual([['orm', 'other'], ['orm'], [], [], ['server'], []]);
  });
});

describe('the same thing by another path', () => {
  const index = indexCatalogue([
    entry(
      'web',
      ['web', 'web/tiny'],
      [
        { path: 'web#App()', as: 'web#default()' },
        { path: 'web/tiny#App()', as: 'web#App()' },
        { path: 'web#default().{get,use}()', as: 'web#default()' },
        { path: 'web#default().log', as: 'logger#default()' },
      ],
    ),
    entry(
      'circle',
      ['circle'],
      [
        { path: 'circle#a', as: 'circle#b' },
        { path: 'circle#b', as: 'circle#a' },
      ],
    ),
  ]);

  it.each([
    ['web', 'App().get', 'web#default().get'],
    ['web/tiny', 'App()', 'web#default()'],
    ['web', 'default().use().get().get', 'web#default().get'],
    ['web', 'default().log.info', 'logger#default().info'],
    ['web', 'default().logger', 'web#default().logger'],
    ['web', 'Application()', 'web#Application()'],
    ['none', 'a', 'none#a'],
  ])('%s#%s', (module, path, expected) => {
    expect(index.canonical(module, path).join('#')).toBe(expected);
  });

  it('ends where two rows name each other', () => {
    expect(['circle#a', 'circle#b']).toContain(index.canonical('circle', 'a').join('#'));
  });
});
