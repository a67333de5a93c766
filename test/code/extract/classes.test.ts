import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../src/code/extract/extract-file.ts';
import { probed, show, showCall, showType } from '../../support/show-value.ts';

const membersOf = (text: string): string[] => {
  const facts = extractFile('a.ts', text);
  return (facts.classes[0]?.members ?? []).map((row) => {
    const values = row.values.map((value) => show(facts, value)).join(' | ');
    const type = row.type === null ? '' : `: ${showType(facts, row.type)}`;
    return `${row.static ? 'static ' : ''}${row.kind} ${row.name}${type} = ${values}`;
  });
};

describe('members', () => {
  it.each([
    ['a = f();', ['field a = f()']],
    ['private readonly a?: Pool;', ['field a: Pool = ']],
    ['static a = 1; a = 2;', ['static field a = 1', 'field a = 2']],
    ['#a = 1; run() { this.#a = 2; }', ['field #a = 1 | 2', 'method run = function A.run']],
    ['"quoted name" = 1; ["computed"] = 2; [unknown()] = 3;', ['field quoted name = 1', 'field computed = 2']],
    ['constructor(private a: Pool, b: Pool, readonly c = 1) {}', ['field a = parameter 0', 'field c = parameter 2']],
    ['constructor(a) { this.a = a; this.b ??= g(); }', ['field a = parameter 0', 'field b = g()']],
    ['get a() { return 1; } set a(x) {}', ['getter a = function A.a', 'setter a = function A.a']],
    ['run = async () => {};', ['field run = function A.run']],
    ['run(a: 1): void; run(a: 2): void; run(a) {}', ['method run = function A.run']],
    ['abstract run(): void;', ['method run = function A.run']],
    ['declare a: Pool; accessor b = 1;', ['field a: Pool = ', 'field b = 1']],
    ['static { this.a = f(); }', ['static field a = f()']],
    [
      'static make() { this.a = 1; return () => this.b; }',
      ['static field a = 1', 'static method make = function A.make'],
    ],
  ])('%s', (body, members) => {
    expect(membersOf(`abstract class A { ${body} }`).toSorted()).toEqual(members.toSorted());
  });
});

describe('this', () => {
  it.each([
    ['run() { probe(this); }', 'this A'],
    ['static run() { probe(this); }', 'class A'],
    ['static a = probe(this);', 'class A'],
    ['static run() { return class { go() { probe(this); } }; }', 'this (anonymous)'],
    ['static run() {} go() { probe(this.b); }', 'this A.b'],
    ['run() { probe(super.run); }', 'super A.run'],
    ['constructor() { super(); probe(super.run()); }', 'super A.run()'],
  ])('in %s', (body, value) => {
    expect(probed(`class A extends B { ${body} }`)).toBe(value);
  });
});

describe('classes', () => {
  it('say what they extend and implement', () => {
    const facts = extractFile(
      'a.ts',
      'export abstract class A<T extends Row> extends mixin(Base)<T> implements B<T>, C {}',
    );
    const [row] = facts.classes;
    expect(show(facts, row?.extends ?? null)).toBe('mixin(Base)');
    expect(row?.implements.map((type) => showType(facts, type))).toEqual(['B<T extends Row>', 'C']);
    expect(row?.abstract).toBe(true);
  });

  it('inside the head of another class are told from it', () => {
    const facts = extractFile('a.ts', '@entity(class Table {}) class A extends mixin(class {}) { run() { f(this); } }');
    const [call] = facts.calls.filter((each) => show(facts, each.callee) === 'f');
    expect(show(facts, call?.arguments[0] ?? null)).toBe('this A');
    expect(facts.bindings.flatMap((each) => each.values.map((value) => show(facts, value)))).toEqual(['class A']);
  });

  it('keep their decorators, bare and called, with those of members and parameters', () => {
    const text = `@Controller('orders') @Public class A {
      @Get(':id') get(@Param('id') id: string, @Body() body: Dto) {}
      @Inject() private readonly pool: Pool;
      constructor(@Inject(TOKEN) private readonly orders: Orders) {}
    }`;
    const facts = extractFile('a.ts', text);
    const shown = (calls: readonly number[] | undefined): string[] =>
      (calls ?? []).map((index) => showCall(facts, index));
    const [row] = facts.classes;
    expect(shown(row?.decorators)).toEqual(['@Controller("orders")', '@Public()']);
    expect(shown(row?.members.find((each) => each.name === 'get')?.decorators)).toEqual(['@Get(":id")']);
    expect(shown(row?.members.find((each) => each.name === 'pool')?.decorators)).toEqual(['@Inject()']);
    const parameters = facts.functions.flatMap((each) =>
      each.parameters.map((parameter) => shown(parameter.decorators)),
    );
    expect(parameters).toEqual([['@Param("id")'], ['@Body()'], ['@Inject(TOKEN)']]);
  });
});
