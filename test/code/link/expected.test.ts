import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const types =
  "import type { Pool } from 'pg'; type Run = (pool: Pool) => void; interface Job { run: Run; all: Run[] }\n";

describe('a parameter without annotation is what its place expects', () => {
  it.each([
    ['in a constant with a type', 'const run: Run = (pool) => probe(pool);'],
    ['under a key of a typed object', 'const job: Job = { run: async (pool) => { probe(pool); } };'],
    ['in a list', 'const jobs: Run[] = [(pool) => probe(pool)];'],
    ['deep inside', 'const job: Job = { all: [(pool) => probe(pool)] };'],
    ['in a method of an object', 'const job: Job = { run(pool) { probe(pool); } };'],
    ['under an asserted type', 'export default { run: (pool) => probe(pool) } as Job;'],
    ['under a type that it satisfies', 'export default { run: (pool) => probe(pool) } satisfies Job;'],
    ['in a field with a type', 'class A { run: Run = (pool) => probe(pool); }'],
    ['as a result that is annotated', 'function make(): Run { return (pool) => probe(pool); }'],
    ['as the result of a type of functions', 'const make: () => Run = () => (pool) => probe(pool);'],
    ['as an argument of an own function', 'function add(run: Run) {} add((pool) => probe(pool));'],
    ['inside of an argument', 'function add(job: Job) {} add({ run: (pool) => probe(pool) });'],
    ['as an argument of a constructor', 'class A { constructor(job: Job) {} } new A({ run: (pool) => probe(pool) });'],
    ['on one side of a choice', 'const run: Run = ok ? (pool) => probe(pool) : other;'],
    ['as a default', 'function f(run: Run = (pool) => probe(pool)) {}'],
  ])('%s', (_, code) => {
    expect(targetsOf(types + code)).toEqual(['pg#Pool()']);
  });

  it('named by the type of a library', () => {
    const code =
      "import type { RequestHandler } from 'express'; export const list: RequestHandler = (_, response) => probe(response);";
    expect(targetsOf(code)).toEqual(['express#RequestHandler<1>']);
  });

  it('unless a caller passes it', () => {
    expect(targetsOf(`${types}const run: Run = (pool) => probe(pool); run(fetch);`)).toEqual(['global#fetch']);
  });
});

describe('ignores', () => {
  it.each([
    ['types of the platform', 'const run: Function = (pool) => probe(pool);'],
    ['functions without a type around them', 'const run = (pool) => probe(pool);'],
    ['keys that the type does not have', 'const job: Job = { other: (pool) => probe(pool) };'],
  ])('%s', (_, code) => {
    expect(targetsOf(types + code)).toEqual([]);
  });
});
