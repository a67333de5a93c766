import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../src/code/extract/extract-file.ts';
import { held, probed, show, showType } from '../../support/show-value.ts';

describe('names', () => {
  it.each([
    ['renames and defaults', 'const { a: { b: name = 1 } = {} } = x;', ['either(either(x.a, {}).b, 1)']],
    ['rest of an object', 'const { a, ...name } = x;', ['x']],
    ['a computed key', 'const { [key]: name } = x;', ['x']],
    ['places of an array', 'const [, name = 2] = x;', ['either(x[1], 2)']],
    ['rest of an array', 'const [, ...name] = x;', ['x']],
    ['all values ever given', 'let name; name = 1; if (a) name = f();', ['1', 'f()']],
    ['values taken out of an object later', 'let name; ({ a: name } = x);', ['x.a']],
    ['values taken out of an array later', 'let name, other; [other, name = 3] = x;', ['either(x[1], 3)']],
    ['the counter of a loop', 'for (let name = 0; name < 3; name++);', ['0']],
    ['one element', 'for (const name of xs);', ['one of xs']],
    ['part of one element', 'for (const [key, name] of Object.entries(xs));', ['one of Object.entries(xs)[1]']],
    ['no value that is known', 'for (const name in xs);', []],
    ['an error', 'try {} catch (name) {}', ['?']],
    ['an enum', 'enum name { A, B = 5, C, D = "d" }', ['{A: 0, B: 5, C: 6, D: "d"}']],
    [
      'a namespace',
      'namespace name { const hidden = 1; export const a = hidden; export function b() {} }',
      ['{a: a, b: b}'],
    ],
    ['a function', 'function name() {}', ['function name']],
    ['a class', 'class name extends mixin(class {}) {}', ['class name']],
    ['the environment', 'const { PORT: name = "1" } = process.env;', ['either($PORT, "1")']],
  ])('hold %s', (_, text, values) => {
    expect(held(text, 'name')).toEqual(values);
  });

  it('are those of the nearest block, also before their line', () => {
    expect(probed('const a = 1; { probe(a); const b = a; function a() {} }')).toBe('a');
    expect(probed('function f(fetch) { probe(fetch); }')).toBe('parameter 0');
    const { values } = extractFile('a.ts', 'for (const fetch in xs) fetch();');
    expect(values).not.toContainEqual({ kind: 'global', name: 'fetch' });
    expect(held('const name = 1; { const name = 2; }', 'name')).toEqual(['1', '2']);
  });

  it('of `declare global` do not hide the global object', () => {
    const text = 'declare global { var prisma: PrismaClient }\nprobe(global.fetch);';
    expect(held(text, 'global')).toEqual([]);
  });
});

describe('parameters', () => {
  it.each([
    ['({ a: { b } }) => probe(b)', 'parameter 0.a.b'],
    ['([a, b = 1]) => probe(b)', 'either(parameter 0[1], 1)'],
    ['(x, ...rest) => probe(rest)', 'parameter 1'],
    ['(x, ...[first, second]) => probe(second)', 'parameter 2'],
    ['function (this: App, x) { probe(x); }', 'parameter 0'],
  ])('%s', (code, value) => {
    expect(probed(`f(${code})`)).toBe(value);
  });

  it('keep their defaults and say which one takes the rest', () => {
    const facts = extractFile('a.ts', 'function f(a = () => 1, { b } = {}, ...c: string[]) {}');
    expect(facts.functions[1]?.parameters.map((row) => [row.name, show(facts, row.default), row.rest])).toEqual([
      ['a', 'function a', false],
      ['', '{}', false],
      ['c', '?', true],
    ]);
  });
});

describe('types', () => {
  it.each([
    ['string | undefined | null', 'string'],
    ['"a" | 1 | true', 'union("a", 1, true)'],
    ['readonly Pool[]', 'Pool[]'],
    ['Promise<Readonly<Pool>>', 'Pool'],
    ['ReadonlyArray<Pool>', 'Pool[]'],
    ['Map<string, Pool>', 'Map<string, Pool>'],
    ['A & { b: C; d(e: F): G; readonly h?: 1 }', 'intersection(A, {b: C, d: (F) => G, h: 1})'],
    ['(a: A) => Promise<B>', '(A) => B'],
    ['new (a: A) => B', '(A) => B'],
    ['typeof pool.query', 'typeof pool.query'],
    ['import("pg").Pool', 'pg#Pool'],
    ['typeof import("pg")', 'typeof pg#*'],
    ['A["b"][number]', 'A.b.[]'],
    ['pg.Pool', 'pg.Pool'],
    ['keyof A', '?'],
    ['A extends B ? C : D', '?'],
    ['{ [K in keyof A]: B }', '?'],
    ['[A, B?, ...C[]]', 'union(A, B, C[])'],
    ['[first: A, second?: B, ...rest: C[]]', 'union(A, B, C[])'],
  ])('%s', (type, shown) => {
    const facts = extractFile('a.ts', `let x: ${type};`);
    expect(showType(facts, facts.bindings.find((row) => row.name === 'x')?.type ?? null)).toBe(shown);
  });

  it('of type parameters say what these extend', () => {
    const facts = extractFile('a.ts', 'function f<T extends Pool, U extends T>(a: T, b: U, c: V) {}');
    expect(facts.functions[1]?.parameters.map((row) => showType(facts, row.type))).toEqual([
      'T extends Pool',
      'U extends T extends Pool',
      'V',
    ]);
  });

  it('of interfaces name what they extend; a name can be a type and a value', () => {
    const facts = extractFile('a.ts', 'interface A<T> extends B<T>, C { d: A<T> }\nconst A = 1;\nexport { A };');
    const [row] = facts.typeDeclarations;
    expect(row?.extends.map((type) => showType(facts, type))).toEqual(['B<T>', 'C']);
    expect(showType(facts, row?.type ?? null)).toBe('{d: A<T>}');
    expect(facts.exports.map((each) => each.kind === 'value' && each.name)).toEqual(['A', 'A']);
  });
});
