import { remembered } from '../../lib/remembered.ts';
import type { Assignment } from '../../model/control-flow.ts';
import type { FileFacts, FunctionId, ValueId } from '../../model/facts.ts';

/** One place where what a name or a field holds is changed. */
export interface Change {
  /** `put` adds an entry, `take` takes entries out, `assign` puts something else in its place. */
  readonly form: 'put' | 'take' | 'assign';
  readonly function: FunctionId;
  /** `=`, `??=`, `++`; `()` for a call. */
  readonly operator: string;
  /** Key of an entry, or the value that is assigned; null where neither is said. */
  readonly value: ValueId | null;
  /** What is put under the key: of `map.set(key, entry)`, `table[key] = entry`. */
  readonly entry?: ValueId | null;
  readonly line: number;
}

/** What holds state: a name of the file, or a field of a class (static or not). */
export type Holder = `binding ${number}` | `field ${number} ${string}`;

const PUTS = /^(?:set|add|push|unshift|splice|enqueue)$/;
const TAKES = /^(?:delete|clear|pop|shift|splice|remove|del|reset)$/;

/** All changes of names and fields of a file, by what holds them, in the order of the code. */
export const changesOf = remembered((facts: FileFacts): ReadonlyMap<Holder, readonly Change[]> => {
  const found = new Map<Holder, Change[]>();
  const add = (target: ValueId, change: Change): void => {
    const holder = holderOf(facts, target);
    if (holder === null) return;
    const known = found.get(holder);
    if (known === undefined) found.set(holder, [change]);
    else known.push(change);
  };
  for (const call of facts.calls) {
    const row = facts.values[call.callee];
    if (row?.kind !== 'member') continue;
    const at = { function: call.function, operator: '()', value: call.arguments[0] ?? null, line: call.line };
    if (PUTS.test(row.name)) add(row.object, { form: 'put', ...at, entry: call.arguments[1] ?? null });
    if (TAKES.test(row.name)) add(row.object, { form: 'take', ...at });
  }
  for (const assignment of facts.assignments) add(...assigned(facts, assignment));
  return found;
});

function assigned(facts: FileFacts, { target, ...at }: Assignment): readonly [ValueId, Change] {
  const row = facts.values[target];
  if (row?.kind === 'index') return [row.object, { ...at, form: 'put', value: row.key, entry: at.value }];
  const isCut = row?.kind === 'member' && row.name === 'length';
  return isCut ? [row.object, { ...at, form: 'take' }] : [target, { ...at, form: 'assign' }];
}

/** The name or field that a value stands for: `sessions`, `this.sessions`, `Pool.shared`. */
export function holderOf(facts: FileFacts, value: ValueId): Holder | null {
  const row = facts.values[plain(facts, value)];
  if (row?.kind === 'local') return `binding ${row.binding}`;
  if (row?.kind !== 'member') return null;
  const owner = classOf(facts, row.object);
  return owner === null ? null : `field ${owner} ${row.name}`;
}

/** The class whose instance `this` is, or that a name stands for. */
function classOf(facts: FileFacts, value: ValueId): number | null {
  const row = facts.values[plain(facts, value)];
  if (row?.kind === 'this') return row.class >= 0 ? row.class : null;
  const owner = row?.kind === 'local' ? facts.bindings[row.binding] : undefined;
  const named = owner?.kind === 'class' ? facts.values[owner.values[0] ?? -1] : undefined;
  return named?.kind === 'class' ? named.class : null;
}

/** The value without the type that is said for it: `x as T`. */
export function plain(facts: FileFacts, value: ValueId): ValueId {
  const row = facts.values[value];
  return row?.kind === 'typed' ? plain(facts, row.value) : value;
}

/** What a name that gets one value stands for. */
export function onlyValue(facts: FileFacts, value: ValueId): ValueId {
  const row = facts.values[plain(facts, value)];
  const [first, ...more] = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  return first === undefined || more.length > 0 ? plain(facts, value) : plain(facts, first);
}
