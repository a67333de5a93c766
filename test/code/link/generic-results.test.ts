import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const REMEMBER = `const made = new Map<string, unknown>();
  function remember<T>(key: string, make: () => T): T { if (!made.has(key)) made.set(key, make()); return made.get(key) as T; }`;

describe('a generic function gives', () => {
  it.each<[string, string, string[]]>([
    ['what the function returns that it gets', `${REMEMBER} probe(remember('f', () => fetch));`, ['global#fetch']],
    [
      'that of each call alone',
      `${REMEMBER} remember('k', () => ky); probe(remember('f', () => fetch));`,
      ['global#fetch'],
    ],
    [
      'what a promise is of',
      'async function again<T>(run: () => Promise<T>): Promise<T> { return await run(); } again(() => ky); probe(await again(async () => fetch));',
      ['global#fetch'],
    ],
    [
      'what it is given',
      'function same<T extends object>(x: T): T { return JSON.parse(JSON.stringify(x)); } probe(same(fetch));',
      ['global#fetch'],
    ],
    [
      'what an arrow function gets',
      'const lazy = <T,>(make: () => T): T => cache.get(make); probe(lazy(() => fetch));',
      ['global#fetch'],
    ],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('is what its body says', () => {
  it.each<[string, string, string[]]>([
    [
      'where the result has another type',
      'function f<T>(x: T): Pool { return pool(x); } probe(f(fetch));',
      ['global#Pool()', 'global#pool()'],
    ],
    ['where nothing of the type is passed', 'function f<T>(): T { return ky; } probe(f());', ['global#ky']],
    [
      'where the type is declared',
      'interface T { a: string } function f(x: T): T { return ky; } probe(f(fetch));',
      ['a {a: string}'],
    ],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});
