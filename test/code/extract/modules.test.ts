import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../src/code/extract/extract-file.ts';
import { held, probed, show } from '../../support/show-value.ts';

const exportsOf = (text: string, path = 'a.ts'): string[] => {
  const facts = extractFile(path, text);
  return facts.exports.map((row) =>
    row.kind === 'star' ? `* from ${row.module}` : `${row.name} = ${show(facts, row.value)}`,
  );
};

describe('imports', () => {
  it.each([
    ["import a from 'm'; probe(a)", 'm#default'],
    ["import { a as b } from 'm'; probe(b)", 'm#a'],
    ["import { default as b } from 'm'; probe(b)", 'm#default'],
    ["import { 'a b' as c } from 'm'; probe(c)", 'm#a b'],
    ["import * as m from 'm'; probe(m.a)", 'm#a'],
    ["import m = require('m'); probe(m)", 'm#*'],
    ["import m = require('m'); import a = m.b.c; probe(a)", 'm#b.c'],
    ["probe(a); import { a } from 'm';", 'm#a'],
    ["import { env } from 'node:process'; probe(env.PORT)", '$PORT'],
    ["import process from 'process'; const { env } = process; probe((env as Env).PORT)", '$PORT'],
  ])('%s', (text, value) => {
    expect(probed(text)).toBe(value);
  });

  it('taken out of a promise or of require are names of the module', () => {
    expect(held("const { a: { name } } = require('m');", 'name')).toEqual(['m#a.name']);
    expect(held("const { name } = await import('m');", 'name')).toEqual(['m#name']);
  });

  it('say how they load', () => {
    const text = `import 'a';\nimport type b from 'b';\nimport { type c } from 'c';\nimport d, { type e } from 'd';\nd();\nrequire('f');
import('g');\nexport * from 'h';\nexport type { i } from 'i';\nlet j: import('j').J;\nrequire(name);
import { k } from 'k';\nlet l: k;\nconst m = () => require('m');`;
    const { imports } = extractFile('a.ts', text);
    expect(imports.map((row) => `${row.module} ${row.kind} ${row.line}`).toSorted()).toEqual([
      'a static 1',
      'b type 2',
      'c type 3',
      'd static 4',
      'f require 6',
      'g dynamic 7',
      'h re-export 8',
      'i type 9',
      'j type 10',
      'k erased 12',
      'm dynamic 14',
    ]);
  });
});

describe('exports', () => {
  it.each([
    ['export const a = 1, { b, c: [d] } = x;', ['a = a', 'b = b', 'd = d']],
    ['export function a(): void; export function a() {}', ['a = a']],
    ['export default function () {}', ['default = default']],
    ['export default class A {}', ['default = A']],
    ['export default { a }', ['default = {a: a}']],
    ['const a = 1; export { a as b, a as default };', ['b = a', 'default = a']],
    ["export { a as b, default } from 'm';", ['b = m#a', 'default = m#default']],
    ["export * from 'm'; export * as n from 'm';", ['* from m', 'n = m#*']],
    ['class A {} export = A;', ['* = A']],
    ['export enum A { B } export namespace N { export const c = 1; }', ['A = A', 'N = N']],
    ['export interface A {} export type B = A;', ['A = A', 'B = B']],
    ['export {};', []],
  ])('%s', (text, rows) => {
    expect(exportsOf(text)).toEqual(rows);
  });

  it('of CommonJS are what is assigned', () => {
    expect(exportsOf('exports.a = b; module.exports.c = d; module.exports = { e };', 'a.js')).toEqual([
      'a = b',
      'c = d',
      '* = {e: e}',
    ]);
    expect(exportsOf('const exports = {}; exports.a = b;', 'a.js')).toEqual([]);
  });
});

describe('environment variables', () => {
  it('are read where their name stands', () => {
    const text = `const { A, B: b = '1' } = process.env;\nfunction f() {\n  return process\n    .env.C ?? import.meta.env['D'];\n}\nconst { env } = process;\nenv.E;\nBun.env.F;\nmy.env.G;`;
    const facts = extractFile('a.ts', text);
    expect(facts.envReads.map((row) => `${row.name} ${row.line} ${facts.functions[row.function]?.name ?? ''}`)).toEqual(
      ['A 1 module', 'B 1 module', 'C 4 f', 'D 4 f', 'E 7 module', 'F 8 module'],
    );
  });
});
