import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/code/link/origins.ts';
import { writtenName } from '../../../src/code/link/written-name.ts';
import { type Files, probeIn } from '../../support/targets-of.ts';

/** Where the argument of `probe(…)` was made: `a.ts:1 Router`, or the parameter that it came through. */
function madeAt(files: Files): string[] {
  const { program, ref } = probeIn(files);
  return originsOf(program, ref).map((origin) => {
    const facts = program.files.get(origin.file);
    if (origin.kind === 'parameter')
      return `parameter ${origin.index} of ${facts?.functions[origin.function]?.name ?? '!'}`;
    const call = facts?.calls[origin.call];
    return facts === undefined || call === undefined
      ? '!'
      : `${origin.file}:${call.line} ${writtenName(facts, call.callee)}`;
  });
}

describe('where an object was made', () => {
  it.each<[string, Files, string[]]>([
    ['a constant', 'const a = Router();\nprobe(a)', ['a.ts:1 Router']],
    ['another name for it', 'const a = Router();\nconst b = a as Router;\nprobe(b)', ['a.ts:1 Router']],
    ['an import', { 'a.ts': "import x from './b'; probe(x)", 'b.ts': '\nexport default Router();' }, ['b.ts:2 Router']],
    [
      'an import of CommonJS',
      { 'a.js': "const x = require('./b'); probe(x)", 'b.js': 'const r = Router(); module.exports = r;' },
      ['b.js:1 Router'],
    ],
    [
      'an import behind barrels',
      {
        'a.ts': "import { r } from './b'; probe(r)",
        'b.ts': "export * from './c';",
        'c.ts': 'export const r = Router();',
      },
      ['c.ts:1 Router'],
    ],
    [
      'a member of a namespace',
      { 'a.ts': "import * as b from './b'; probe(b.r)", 'b.ts': 'export const r = Router();' },
      ['b.ts:1 Router'],
    ],
    ['a factory', 'const make = () => {\n const r = Router();\n return r; };\nprobe(make())', ['a.ts:2 Router']],
    ['a field', 'class A { r = Router();\n run() { probe(this.r); } }', ['a.ts:1 Router']],
    [
      'a field that the constructor sets',
      'class A { constructor() { this.r = Router(); }\n run() { probe(this.r); } }',
      ['a.ts:1 Router'],
    ],
    ['a key of an object', 'const all = { r: Router() };\nprobe(all.r)', ['a.ts:1 Router']],
    [
      'a key behind a spread',
      'const all = { r: Router() };\nconst more = { ...all };\nprobe(more.r)',
      ['a.ts:1 Router'],
    ],
    ['a place of an array', 'const all = [Router(),\nRouter()];\nprobe(all[1])', ['a.ts:2 Router']],
    ['every element', 'for (const r of [A(),\nB()]) probe(r)', ['a.ts:1 A', 'a.ts:2 B']],
    ['what callers pass', 'const f = (r) => probe(r);\nf(Router());', ['a.ts:2 Router']],
    ['the parameter, where nobody calls', 'function f(x, r) { probe(r); }', ['parameter 1 of f']],
    ['a choice', 'probe(ok ? A() : B())', ['a.ts:1 A', 'a.ts:1 B']],
    ['itself', 'let a = b; var b = a; probe(a)', []],
  ])('%s', (_, files, places) => {
    expect(madeAt(files)).toEqual(places);
  });
});
