import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const bullmq = "import { Queue } from 'bullmq'; ";

describe('what containers hold: recognises', () => {
  it.each([
    ['a map by the type of its name', 'const m: Map<string, Queue> = new Map(); probe(m.get("a")!.add)'],
    ['a map by what it was made with', 'const m = new Map<string, Queue>(); probe(m.get("a").add)'],
    ['a map in a field', 'class A { private m = new Map<string, Queue>(); f() { probe(this.m.get("a")?.add) } }'],
    ['a map in a declared field', 'class A { m: ReadonlyMap<string, Queue>; f() { probe(this.m.get("a").add) } }'],
    ['a map that is passed', 'function f(m: Map<string, Queue>) { probe(m.get("a").add) }'],
    [
      'a store of the call that runs',
      "import { AsyncLocalStorage } from 'node:async_hooks'; const s = new AsyncLocalStorage<{ q: Queue }>(); probe(s.getStore()!.q.add)",
    ],
    ['a record that is filled later', 'const m: Record<string, Queue> = {}; probe(m["a"].add)'],
    ['a record by a key of run time', 'const m: Record<string, Queue> = {}; probe(m[key].add)'],
    [
      'an interface that is called',
      'interface Get { (name: string): Queue } function f(get: Get) { probe(get("a").add) }',
    ],
  ])('%s', (_name, text) => {
    expect(targetsOf(bullmq + text)).toEqual(['bullmq#Queue().add']);
  });

  it('a map of another file', () => {
    const files = {
      'a.ts': `${bullmq}export const m = new Map<string, Queue>();`,
      'b.ts': "import { m } from './a'; probe(m.get('x').add)",
    };
    expect(targetsOf(files)).toEqual(['bullmq#Queue().add']);
  });
});

describe('what containers hold: ignores', () => {
  it.each([
    ['maps that nothing is said of', 'const m = new Map(); probe(m.get("a").add)', ['global#Map().get().add']],
    ['what is asked of a map besides', 'const m = new Map<string, Queue>(); probe(m.has("a"))', ['global#Map().has()']],
    ['a record that says what it has', 'const m: Record<string, Queue> = { a: f }; probe(m.a)', ['global#f']],
    [
      'own classes with such a method',
      'class M<K, V> { get(k) { return 1 } } probe(new M<string, Queue>().get("a"))',
      ['1'],
    ],
  ])('%s', (_name, text, targets) => {
    expect(targetsOf(bullmq + text)).toEqual(targets);
  });
});

describe('own functions that a library wraps, and objects that it merges', () => {
  it.each([
    ["import { once } from 'lodash'; const get = once(() => new Queue('a')); probe(get().add)", ['bullmq#Queue().add']],
    [
      "import memoize from 'lodash/memoize'; const get = memoize(() => new Queue('a')); probe(get().add)",
      ['bullmq#Queue().add'],
    ],
    ['const q = new Proxy({} as Queue, {}); probe(q.add)', ['bullmq#Queue().add']],
    ['const o = Object.assign({}, { retries: 3 }, other); probe(o.retries)', ['3', 'global#other.retries']],
    ["import { defaults } from 'lodash'; probe(defaults({ a: 1 }, { retries: 3 }).retries)", ['3']],
  ])('%s', (text, targets) => {
    expect(targetsOf(bullmq + text)).toEqual(targets);
  });
});
