import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/code/link/number-of.ts';
import { functionOf, propertyOf, slotOf, symbolOf, textOf, textsOf } from '../../../src/code/link/queries.ts';
import { writtenName } from '../../../src/code/link/written-name.ts';
import { type Files, probeIn, programFrom } from '../../support/targets-of.ts';

const constants = {
  'b.ts':
    "export const HOST = 'api.test', SECOND = 1000, MINUTE = 60 * SECOND, paths = { v1: '/v1' } as const; export enum Queue { Mail = 'mail' }",
};

describe('texts', () => {
  it.each<[string, Files, string | null]>([
    ['a literal', "probe('a')", 'a'],
    ['a constant of another file', { ...constants, 'a.ts': "import { HOST } from './b'; probe(HOST)" }, 'api.test'],
    [
      'a template of constants',
      { ...constants, 'a.ts': "import { HOST, paths } from './b'; probe(`https://${HOST}${paths.v1}/${1 + 1}/x`)" },
      'https://api.test/v1/2/x',
    ],
    [
      'a sum',
      { ...constants, 'a.ts': "import { HOST } from './b'; probe('https://' + HOST + '/' + id)" },
      'https://api.test/${…}',
    ],
    ['an enum', { ...constants, 'a.ts': "import { Queue } from './b'; probe(Queue.Mail)" }, 'mail'],
    ['the environment', 'probe(`${process.env.BASE_URL}/x`)', '${BASE_URL}/x'],
    ['a template that holds ${', 'probe("a${b}")', 'a${b}'],
    ['the result of an own function', "const url = (path) => `/api/${path}`; probe(url('x'))", '/api/x'],
    ['a number', 'probe(1)', null],
    ['several', "probe(ok ? 'a' : 'b')", null],
    ['a text in terms of itself', 'let a = `${a}x`; probe(a)', '${…}x'],
    ['something that is not known', 'probe(unknown())', null],
  ])('%s', (_, files, text) => {
    const { program, ref } = probeIn(files);
    expect(textOf(program, ref)).toBe(text);
  });

  it('can be several, in the order of the code', () => {
    const { program, ref } = probeIn("probe(a ? 'x' : b ? `y${z}` : process.env.C ?? 'x')");
    expect(textsOf(program, ref)).toEqual(['x', 'y${…}', '${C}']);
  });
});

describe('numbers', () => {
  it.each<[string, Files, number | null]>([
    ['a literal', 'probe(1_000)', 1000],
    [
      'arithmetic across files',
      {
        ...constants,
        'a.ts': "import { MINUTE } from './b'; const HOUR = 60 * MINUTE; probe(2 * HOUR + 2 ** 3 - 4 / 2)",
      },
      7_200_006,
    ],
    ['a constant', 'const MAX = -1; probe(MAX)', -1],
    ['a member of a constant', 'const limits = { retries: 3 } as const; probe(limits.retries)', 3],
    ['a division by zero', 'probe(1 / 0)', null],
    ['one that changes', 'let n = 1; n++; n += 1; probe(n)', null],
    ['one of two', 'probe(a ? 1 : 2)', null],
    ['the environment with a default', 'probe(Number(process.env.RETRIES ?? 3))', null],
    ['arithmetic in terms of itself', 'const a = b + 1, b = a + 1; probe(a)', null],
    ['a text', 'probe("1")', null],
  ])('%s', (_, files, number) => {
    const { program, ref } = probeIn(files);
    expect(numberOf(program, ref)).toBe(number);
  });
});

describe('keys of options', () => {
  it.each<[string, Files, string, string | null]>([
    ['a key', "probe({ a: 'x' })", 'a', 'a.ts:1 x'],
    ['a dotted key', "probe({\n a: {\n b: 'x' } })", 'a.b', 'a.ts:3 x'],
    ['the last of two', "probe({ a: 'x', a: 'y' })", 'a', 'a.ts:1 y'],
    ['behind a spread', "const base = { a: 'x' };\nprobe({ ...base, b: 1 })", 'a', 'a.ts:1 x'],
    ['before a spread that has it too', "const base = { a: 'x' };\nprobe({ ...base, a: 'y' })", 'a', 'a.ts:2 y'],
    [
      'of another file',
      { 'a.ts': "import options from './b'; probe(options)", 'b.ts': "\nexport default { retry: { a: 'x' } };" },
      'retry.a',
      'b.ts:2 x',
    ],
    ['of a function that makes them', "const make = () => ({ a: 'x' }); probe(make())", 'a', 'a.ts:1 x'],
    ['of an object that spreads itself', 'let o = {}; o = { ...o }; probe(o)', 'a', null],
    ['a name of every object', 'probe({})', 'constructor', null],
    ['a key that is not there', 'probe({ a: 1 })', 'a.b', null],
  ])('%s', (...[, files, key, expected]) => {
    const { program, ref } = probeIn(files);
    const found = propertyOf(program, ref, key);
    expect(found && `${found.ref.file}:${found.line} ${textOf(program, found.ref) ?? ''}`).toBe(expected);
  });

  it('stand in slots of calls', () => {
    const program = programFrom("run('a', { b: 'c' })");
    const [site] = program.calls;
    const slots = [{ argument: 0 }, { argument: 1, key: 'b' }, { argument: 1, key: 'x' }, { argument: 2 }];
    expect(
      slots.map((slot) =>
        site === undefined ? null : textOf(program, slotOf(program, site, slot)?.ref ?? { file: '', value: 0 }),
      ),
    ).toEqual(['a', 'c', null, null]);
  });
});

describe('names', () => {
  it('of places are those of the function around them, with a name', () => {
    const text =
      'class A { run() { xs.map(() => probe(1)); } }\nconst save = () => probe(2);\nprobe(3);\nexport default () => probe(4);\nconst o = { load() { probe(5); } };';
    const program = programFrom({ 'src/a.ts': text });
    const symbols = program.calls.filter(
      ({ call }) =>
        call.arguments.length === 1 && program.files.get('src/a.ts')?.values[call.callee]?.kind === 'global',
    );
    expect(symbols.map(({ file, call }) => symbolOf(program, { file, function: call.function }))).toEqual([
      'A.run',
      'save',
      'a.ts',
      'default',
      'load',
    ]);
  });

  it('of calls are as the code writes them', () => {
    const program = programFrom(
      "import axios from 'axios'; import { send } from './b';\nclass A { run() { this.client.get(); super.run(); axios.get(); send(); fetch(); make().then(); new Pool(); (x as Y).z(); } }",
    );
    const facts = program.files.get('a.ts');
    const written = facts?.calls.map((call) => writtenName(facts, call.callee)) ?? [];
    expect(written.toSorted()).toEqual([
      'Pool',
      'axios.get',
      'fetch',
      'make',
      'make().then',
      'send',
      'super.run',
      'this.client.get',
      'x.z',
    ]);
  });

  it('of handlers lead to their functions', () => {
    const { program, ref } = probeIn({
      'a.ts': "import { handle } from './b'; probe(handle)",
      'b.ts': 'export const handle = async () => {};',
    });
    expect(functionOf(program, ref)).toEqual({ file: 'b.ts', function: 1 });
    expect(functionOf(program, { file: 'a.ts', value: 0 })).toBeNull();
  });
});
