import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/code/extract/extract.ts';
import { link } from '../../../src/code/link/link.ts';
import type { Program } from '../../../src/code/link/program.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';
import { programFrom, targetsOf } from '../../support/targets-of.ts';

/** Files whose values depend on each other in every direction. */
const tangle: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "workspaces": ["lib"] }',
  'lib/package.json': '{ "name": "@x/lib", "main": "dist/index.js" }',
  'lib/src/index.ts': "export * from './a'; export * from './b'; export * from '../../app/c';",
  'lib/src/a.ts':
    "import { b } from './b'; export const a = (x) => (x ? b(x) : a(b)); export const pool = new Pool(b);",
  'lib/src/b.ts':
    "import { a, pool } from '@x/lib'; export const b = (y) => a(y) ?? pool.query(y); export class Base { run(z) { return b(z); } }",
  'app/c.ts':
    "import { Base, a, b } from '@x/lib'; export class C extends Base { run(z) { return super.run(a(z)); } } export const c = [a, b, new C()];",
  'app/d.ts':
    "import { c, C } from '@x/lib'; for (const each of c) each.run?.(fetch); new C().run(fetch).then((x) => x.text()); export default c;",
  'app/e.ts':
    "import all, { other } from './d'; let o = { ...all, other }; o = { ...o, f: o.f }; o.f(all[0](o)); export { o as other };",
};

function programInOrder(order: readonly string[]): Program {
  const snapshot = snapshotOf(tangle);
  const workspace = readWorkspace(snapshot);
  const sources = workspace.sources.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  return link(extract(snapshot, sources, () => undefined).files, { ...workspace, sources });
}

/** What every value can be, asked in the order of these numbers. */
function answersOf(program: Program, shuffle: readonly number[] = []): string {
  const refs = [...program.files].flatMap(([file, facts]) => facts.values.map((_, value) => ({ file, value })));
  const asked = refs
    .map((ref, index) => ({ ref, rank: shuffle[index % Math.max(shuffle.length, 1)] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank);
  const answers = asked.map(
    ({ ref }) => [`${ref.file} ${String(ref.value).padStart(5, '0')}`, program.targetsOf(ref)] as const,
  );
  return JSON.stringify(answers.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('linking', () => {
  const paths = Object.keys(tangle).filter((path) => path.endsWith('.ts'));
  const expected = programInOrder(paths);

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
        const program = programInOrder(order);
        expect(JSON.stringify(program.calls)).toBe(JSON.stringify(expected.calls));
        expect(answersOf(program)).toBe(answersOf(expected));
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of the questions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (shuffle) => {
        expect(answersOf(programInOrder(paths), shuffle)).toBe(answersOf(expected));
      }),
      { numRuns: 25 },
    );
  });

  it('never takes a package of the repository for an external one', () => {
    expect(expected.ownPackagesTakenForExternal).toEqual([]);
  });
});

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('code that is hard to follow', () => {
  it('does not hold up: functions that all call each other', () => {
    const count = 40;
    const functions = numbers(count).map(
      (n) =>
        `export function f${n}(x, y) { return x ? f${(n * 7 + 1) % count}(f${(n * 3 + 2) % count}(y, x), x) : f${(n * 5 + 3) % count}(x(y), f${(n + 1) % count}(x, y)); }`,
    );
    const program = programFrom(`${functions.join('\n')}\nf0(fetch, f1);`);
    expect(program.calls.length).toBeGreaterThan(count);
  });

  it('does not hold up: chains of hundreds of calls', () => {
    const own = 'class B { where(x) { return this; } end() { return fetch; } }';
    expect(targetsOf(`${own} probe(new B()${'\n.where(1)'.repeat(400)}.end());`)).toEqual(['global#fetch']);
    expect(targetsOf(`probe([fetch]${'\n.filter(Boolean)'.repeat(400)}.find(Boolean));`)).toEqual(['global#fetch']);
  });

  it('does not hold up: constants that each name the one before twice', () => {
    const lines = numbers(300).map((n) => `const c${n + 1} = ok ? c${n} : [c${n}].find(Boolean);`);
    expect(targetsOf(`const c0 = fetch;\n${lines.join('\n')}\nprobe(c300);`)).toEqual(['global#fetch']);
  });

  it('does not hold up: barrels that all export each other', () => {
    const files = numbers(14).map(
      (n) =>
        [
          `b${n}.ts`,
          numbers(14)
            .map((m) => `export * from './b${m}';`)
            .join('\n'),
        ] as const,
    );
    expect(targetsOf({ ...Object.fromEntries(files), 'a.ts': "import { x } from './b0'; probe(x);" })).toEqual([]);
  });

  it('does not hold up: unions of unions', () => {
    const types = numbers(14).map(
      (n) => `type T${n + 1} = ${Array.from({ length: 12 }, () => `T${n}`).join(' | ')} | { t${n}: 1 };`,
    );
    expect(targetsOf(`interface T0 { a: Pool }\n${types.join('\n')}\ndeclare const x: T14; probe(x.a);`)).toBeDefined();
  });
});
