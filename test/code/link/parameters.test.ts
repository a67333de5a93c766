import { describe, expect, it } from 'vitest';
import { probeIn, targetsOf } from '../../support/targets-of.ts';

describe('what a parameter can be', () => {
  it.each<[string, string, string[]]>([
    ['what the only caller passes', 'function f(x) { probe(x); } f(fetch);', ['global#fetch']],
    ['what callers agree on', 'function f(x) { probe(x); } f(fetch); f(fetch);', ['global#fetch']],
    [
      'what different callers pass, likely',
      'function f(x) { probe(x); } f(fetch); f(ky);',
      ['global#fetch?', 'global#ky?'],
    ],
    ['what its type says, whatever is passed', 'function f(x: Pool) { probe(x); } f(fetch);', ['global#Pool()']],
    [
      'an object of a library, where its type is an own shape',
      "import { task } from 't'; interface Task { run(): void } function f(x: Task) { probe(x.run); } f(task);",
      ['t#task.run'],
    ],
    [
      'an object that a caller writes, where its type is an own shape',
      'interface Options { url: string } function f(x: Options) { probe(x.url); } f({ url: fetch });',
      ['global#fetch'],
    ],
    [
      'an own shape, where what is passed is no object of a library',
      'interface Task { run: Pool } function f(x: Task) { probe(x.run); } f(new A()); class A { run = fetch; }',
      ['global#Pool()'],
    ],
    [
      'a shape of which many are passed',
      "import { a, b, c, d } from 't'; interface Task { run: Pool } function f(x: Task) { probe(x.run); } f(a); f(b); f(c); f(d);",
      ['global#Pool()'],
    ],
    ['its default', 'function f(x = fetch) { probe(x); }', ['global#fetch']],
    ['its default, or what is passed', 'function f(x = fetch) { probe(x); } f(ky);', ['global#ky', 'global#fetch']],
    ['a key of the options', 'function f({ client }) { probe(client); } f({ client: fetch });', ['global#fetch']],
    [
      'a key of the options, renamed, with a default',
      'function f({ client: c = ky } = {}) { probe(c); } f({ client: fetch });',
      ['global#fetch', 'global#ky'],
    ],
    ['a place of the rest', 'function f(x, ...[first, second]) { probe(second); } f(1, 2, fetch);', ['global#fetch']],
    ['what is passed on', 'const f = (x) => g(x); const g = (y) => probe(y); f(fetch);', ['global#fetch']],
    [
      'what a constructor gets',
      'class A { constructor(x) { this.x = x; } run() { probe(this.x); } } new A(fetch);',
      ['global#fetch'],
    ],
    [
      'what super passes on',
      'class B { constructor(x) { probe(x); } } class A extends B { constructor() { super(fetch); } }',
      ['global#fetch'],
    ],
    [
      'what an inherited constructor gets',
      'class B { constructor(x) { probe(x); } } class A extends B {} new A(fetch);',
      ['global#fetch'],
    ],
    ['what a method gets', 'class A { run(x) { probe(x); } } new A().run(fetch);', ['global#fetch']],
    ['what a recursion passes on', 'function f(x, n) { probe(x); if (n) f(x, n - 1); } f(fetch, 3);', ['global#fetch']],
    ['nothing, where nobody calls', 'function f(x) { probe(x); }', []],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('what a callback gets', () => {
  it.each<[string, string, string[]]>([
    [
      'from a library',
      "import { Worker } from 'bullmq'; new Worker('mail', async (job) => probe(job))",
      ['bullmq#Worker<1.0>'],
    ],
    [
      'from a library, in an object',
      "import { on } from 'x'; on({ handle: (a, b) => probe(b) })",
      ['x#on<0.handle.1>'],
    ],
    [
      'from a method of a library',
      "import express from 'express'; express().get('/', (req, res) => probe(res))",
      ['express#default().get<1.1>'],
    ],
    [
      'from an own function that calls it',
      'function each(run) { run(1, fetch); } each((n, f) => probe(f))',
      ['global#fetch'],
    ],
    [
      'from an own function that types it',
      'function each(run: (pool: Pool) => void) {} each((p) => probe(p))',
      ['global#Pool()'],
    ],
    ['from a promise', 'fetch("/").then((response) => probe(response))', ['global#fetch()']],
    [
      'from an own function that is passed on',
      'function outer(run) { inner(run); } function inner(go) { go(fetch); } outer((f) => probe(f))',
      ['global#fetch'],
    ],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('callers', () => {
  it('are found across files, through methods, new and super', () => {
    const { program } = probeIn({
      'a.ts':
        'export class A { constructor() { probe(1); } run() {} }\nexport class B extends A { constructor() { super(); } }',
      'b.ts': "import { A, B } from './a';\nnew A();\nnew B().run();\nconst a = new A();\na.run();",
    });
    const linesOf = (name: string): string[] => {
      const id = program.files.get('a.ts')?.functions.findIndex((row) => row.name === name) ?? -1;
      return program.callersOf({ file: 'a.ts', function: id }).map((site) => `${site.file}:${site.call.line}`);
    };
    expect(linesOf('A.constructor')).toEqual(['a.ts:2', 'b.ts:2', 'b.ts:4']);
    expect(linesOf('A.run')).toEqual(['b.ts:3', 'b.ts:5']);
  });
});

describe('what a callback of a list gets', () => {
  it.each([
    ['an element to compare with', '[fetch].sort((a, b) => probe(b));', ['global#fetch']],
    ['the element of a reduction', '[fetch].reduce((sum, each) => probe(each), 0);', ['global#fetch']],
    ['what a reduction starts with', '[1].reduce((sum, each) => probe(sum), fetch);', ['global#fetch']],
    ['the first element, where it starts with nothing', '[fetch].reduce((sum, each) => probe(sum));', ['global#fetch']],
  ])('%s', (_, code, targets) => {
    expect(targetsOf(code)).toEqual(targets);
  });
});

describe('what `this` is', () => {
  it.each([
    ['in a method of an object', 'const a = { pool: fetch, run() { probe(this.pool); } };', ['global#fetch']],
    [
      'in an arrow inside of it',
      'const a = { pool: fetch, run() { [1].map(() => probe(this.pool)); } };',
      ['global#fetch'],
    ],
    [
      'where a function says it',
      'interface A { pool: Pool } function run(this: A) { probe(this.pool); }',
      ['global#Pool()'],
    ],
    [
      'not in a plain function inside',
      'const a = { pool: fetch, run() { (function () { probe(this.pool); })(); } };',
      [],
    ],
    [
      'in a class inside of an object',
      'const a = { run() { return class { pool = fetch; go() { probe(this.pool); } }; } };',
      ['global#fetch'],
    ],
  ])('%s', (_, code, targets) => {
    expect(targetsOf(code)).toEqual(targets);
  });
});

describe('a `var`', () => {
  it.each([
    ['is known outside of its block', 'function f() { if (x) { var pool = fetch; } probe(pool); }', ['global#fetch']],
    ['is known outside of its loop', 'for (var pool = fetch; ; ) {} probe(pool);', ['global#fetch']],
    ['is one where it is declared twice', 'var pool = fetch; var pool; probe(pool);', ['global#fetch']],
    ['stays in its function', 'function f() { var pool = fetch; } probe(pool);', ['global#pool']],
  ])('%s', (_, code, targets) => {
    expect(targetsOf(code)).toEqual(targets);
  });

  it('and a `let` that is filled once, when it is first needed', () => {
    const code = 'let pool = null; function get() { pool ??= new Pool(); return pool; } probe(get());';
    expect(targetsOf(code)).toContain('global#Pool()');
  });
});
