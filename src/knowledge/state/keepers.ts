import { remembered } from '../../lib/remembered.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { holderOf, plain } from './changes.ts';

/** What keeps the result of a call: the module, whoever gets it, nobody after the function, or an instance of a class. */
export type Keeper =
  | { readonly kind: 'long' | 'perhaps' | 'short' }
  | { readonly kind: 'field'; readonly class: number };

const LONG: Keeper = { kind: 'long' };
const DEEPEST = 4;

/** Calls of a file whose result outlives the function that makes it, with what keeps it; the module's own calls too. */
export const keepersOf = remembered((facts: FileFacts): ReadonlyMap<number, Keeper> => {
  const found = new Map<number, Keeper>();
  const add = (value: ValueId | null, keeper: Keeper, depth = 0): void => {
    const row = value === null || depth > DEEPEST ? undefined : facts.values[plain(facts, value)];
    if (row === undefined) return;
    partsOf(facts, row).forEach((each) => add(each, keeper, depth + 1));
    if (row.kind === 'result' && !found.has(row.call)) found.set(row.call, keeper);
  };
  for (const { function: id, values, kind } of facts.bindings)
    if (id === 0 && kind !== 'type') values.forEach((each) => add(each, LONG));
  addFields(facts, add);
  addEntries(facts, add);
  for (const { returns } of facts.functions) returns.forEach((each) => add(each, { kind: 'perhaps' }));
  return found;
});

/** What a value is that is one of several, or that a function names first. */
function partsOf(facts: FileFacts, row: Value): readonly ValueId[] {
  if (row.kind === 'either') return row.values;
  const named = row.kind === 'local' ? facts.bindings[row.binding] : undefined;
  return named !== undefined && named.function > 0 ? named.values : [];
}

type Add = (value: ValueId | null, keeper: Keeper) => void;

function addFields(facts: FileFacts, add: Add): void {
  facts.classes.forEach((row, id) => {
    for (const { kind, values, static: isStatic } of row.members)
      if (kind === 'field') values.forEach((each) => add(each, isStatic ? LONG : { kind: 'field', class: id }));
    // A default of the constructor is what most callers leave it at.
    for (const parameter of facts.functions[row.constructorFunction]?.parameters ?? [])
      add(parameter.default, { kind: 'field', class: id });
  });
}

/** Put into a collection that a module or an instance keeps: `this.pool.set(key, worker)`. */
function addEntries(facts: FileFacts, add: Add): void {
  for (const { callee, arguments: given } of facts.calls) {
    const row = facts.values[callee];
    if (row?.kind !== 'member' || !/^(?:set|add|push)$/.test(row.name)) continue;
    const [kind, id] = holderOf(facts, row.object)?.split(' ') ?? [];
    if (kind === 'field') given.forEach((each) => add(each, { kind: 'field', class: Number(id) }));
    if (kind === 'binding' && facts.bindings[Number(id)]?.function === 0) given.forEach((each) => add(each, LONG));
  }
}
