import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../src/code/extract/extract-file.ts';
import { probed, show, showCall } from '../../support/show-value.ts';

const callsIn = (text: string, path = 'a.ts'): string[] => {
  const facts = extractFile(path, text);
  return facts.calls.map((_, index) => showCall(facts, index));
};

describe('what an expression is', () => {
  it.each([
    ['0xff', '255'],
    ['1_000', '1000'],
    ['-5', '-5'],
    ['10n', '?'],
    ['null', 'null'],
    ['undefined', 'undefined'],
    ['void 0', '?'],
    ['`plain`', '"plain"'],
    ['`${"a"}-${1}`', 'text("a", "-", 1)'],
    ['"a" + b + "c"', 'text("a", b, "c")'],
    ['1 + 2', '(1 + 2)'],
    ['a + 1 + "s" + 2', 'text((a + 1), "s", 2)'],
    ['a ?? b', 'either(a, b)'],
    ['a || a', 'a'],
    ['a && b', 'b'],
    ['ok ? a : b', 'either(a, b)'],
    ['(a, b)', 'b'],
    ['(0, a.b)()', 'a.b()'],
    ['a?.b?.[0]?.()', 'a.b[0]()'],
    ['a["b"]', 'a.b'],
    ['a[key]', 'a[key]'],
    ['a!.b', 'a.b'],
    ['a satisfies B', 'a'],
    ['a as const', 'a'],
    ['a as unknown as Pool', 'a as Pool'],
    ['<Pool>a', 'a as Pool'],
    ['await a', 'a'],
    ['!a', '(! a)'],
    ['typeof a', '(typeof a)'],
    ['[a, , ...b]', '[a, ?, one of b]'],
    ['{ a, "b-c": 1, 2: x, [`d`]: y, ...rest }', '{a: a, b-c: 1, 2: x, d: y, ...rest}'],
    ['{ [Queue.Mail]: x, [unknown()]: y }', '{Mail: x}'],
    ['new Pool', 'new Pool()'],
    ['sql`select ${id}`', 'tag sql(text("select ", id))'],
    ['import.meta.url', 'import.meta.url'],
    ['process.env.PORT', '$PORT'],
    ['process.env["PORT"]', '$PORT'],
    ['import.meta.env.VITE_API', '$VITE_API'],
    ['function named() {}', 'function named'],
    ['class Named {}', 'class Named'],
    ['a = b', 'b'],
    ['{ get a() { return 1; }, set a(x) {}, b() {} }', '{a: function a, b: function b}'],
    ['x++', 'x'],
  ])('%s', (expression, value) => {
    expect(probed(`probe(${expression})`)).toBe(value);
  });

  it('takes -0 and numbers without end for what JSON can hold', () => {
    for (const number of ['-0', '1e999', '-1e999']) {
      const facts = extractFile('a.ts', `probe(${number})`);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  });

  it('names functions and classes after what they are bound to', () => {
    expect(probed('probe({ save: async () => {}, Client: class {}, load: (() => {}) })')).toBe(
      '{save: function save, Client: class Client, load: function load}',
    );
    const facts = extractFile('a.ts', 'const Client = class {};\nexport default () => {};');
    expect(facts.classes.map((row) => row.name)).toEqual(['Client']);
    expect(facts.functions.map((row) => row.name)).toEqual(['module', 'default']);
  });

  it('knows that a method of an object has another `this` than the class around it', () => {
    expect(probed('class A { run() { return { go() { probe(this); } }; } }')).toBe('{go: function go}');
    expect(probed('class A { run() { return () => probe(this); } }')).toBe('this A');
    expect(probed('class A { run() { return function () { probe(this); }; } }')).toBe('this nothing');
  });
});

describe('calls', () => {
  it('are all found, wherever they stand', () => {
    const text =
      'a(b(), { c: d() }, [e()], `${f()}`, g() ?? h(), i() && j(), (k() as T), [...l()]); if (m()) n(); for (const x of o()) p(x);';
    const names = callsIn(text).map((each) => each.replace(/\(.*/, ''));
    expect(names.toSorted()).toEqual('abdefghijklmnop'.split(''));
  });

  it.each([
    ['await send()', 'awaited'],
    ['return send()', 'returned'],
    ['send()', 'dropped'],
    ['void send()', 'voided'],
    ['const x = send()', 'used'],
    ['const x = await (send() as T)', 'awaited'],
    ['ok && send()', 'dropped'],
    ['yield send()', 'awaited'],
    ['run(() => send())', 'returned'],
  ])('%s is %s', (statement, use) => {
    const facts = extractFile('a.ts', `async function* f() { ${statement}; }`);
    const call = facts.calls.find((row) => show(facts, row.callee) === 'send');
    expect(call?.use).toBe(use);
  });

  it('stand at the line of the called name, also in a chain', () => {
    const facts = extractFile('a.ts', 'app\n  .use(a)\n  .get(\n    "/x",\n    b,\n  );');
    expect(facts.calls.map((row) => [show(facts, row.callee).split('.').at(-1), row.line, row.endLine])).toEqual([
      ['use', 2, 2],
      ['get', 3, 6],
    ]);
  });

  it('of components are objects of their attributes', () => {
    const text =
      'const x = <><Ctx.Provider value={1} on {...rest}>{load()}<b title="t"/><script src="https://a.test/x.js"/></Ctx.Provider></>;';
    expect(callsIn(text, 'a.tsx').toSorted()).toEqual([
      'jsx <script>({src: "https://a.test/x.js"})',
      'jsx Ctx.Provider({value: 1, on: true, ...rest})',
      'load()',
    ]);
  });

  it('of `import()` and `require` are the module', () => {
    expect(probed('probe(require("./a").b)')).toBe('./a#b');
    expect(probed('probe((await import("pg")).Pool)')).toBe('pg#Pool');
    expect(probed('probe(import(`./${name}`))')).toBe('import(text("./", name))');
    expect(probed('import("pg").then((m) => probe(m))')).toBe('parameter 0');
    expect(callsIn('import("pg").then(start)')).toEqual(['pg#*.then(start)']);
  });
});

describe('what is assigned', () => {
  it('is recorded with its operator', () => {
    const facts = extractFile(
      'a.ts',
      'let n = 1; n += 2; n -= 1; n *= 2; n /= 2; n **= 2; n %= 3; n <<= 1; n ??= 4; n++; --n; a.b = n;',
    );
    expect(
      facts.assignments.map((row) => `${show(facts, row.target)} ${row.operator} ${show(facts, row.value)}`),
    ).toEqual([
      'n += 2',
      'n -= 1',
      'n *= 2',
      'n /= 2',
      'n **= 2',
      'n %= 3',
      'n <<= 1',
      'n ??= 4',
      'n ++ ?',
      'n -- ?',
      'a.b = n',
    ]);
  });
});

describe('URLs in the text', () => {
  it('are kept from strings and from the heads of templates', () => {
    const facts = extractFile('a.ts', 'f("https://a.test/x");\nf(`wss://b.test/${id}`);\nf("not https://c.test");');
    expect(facts.urls.map((row) => [row.value, row.line])).toEqual([
      ['https://a.test/x', 1],
      ['wss://b.test/', 2],
    ]);
  });
});
