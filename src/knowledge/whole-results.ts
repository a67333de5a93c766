import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';

/** Values that are the whole result of a call: itself, under a name, with a type or a default. */
export function wholesOf(facts: FileFacts, call: number): ReadonlySet<ValueId> {
  const own = new Set<ValueId>();
  // A name stands after what it is given, but for a variable that is set later: until nothing is added.
  for (let size = -1; size !== own.size;) {
    size = own.size;
    for (const [id, row] of facts.values.entries()) if (isWhole(facts, row, { call, own })) own.add(id);
  }
  return own;
}

/** What is read of it: members, and elements. */
export function readsOf(
  facts: FileFacts,
  own: ReadonlySet<ValueId>,
): readonly (Value & { readonly kind: 'member' | 'index' })[] {
  return facts.values.flatMap((row) =>
    (row.kind === 'member' || row.kind === 'index') && own.has(row.object) ? [row] : [],
  );
}

/** Does the whole result go anywhere: into a call, back to the caller, into another object, a field or an export? */
export function isHandedOn(facts: FileFacts, own: ReadonlySet<ValueId>): boolean {
  const isOwn = (value: ValueId | null): boolean => value !== null && own.has(value);
  return (
    facts.calls.some(({ arguments: values }) => values.some(isOwn)) ||
    facts.functions.some(({ returns }) => returns.some(isOwn)) ||
    facts.assignments.some(({ value }) => isOwn(value)) ||
    facts.exports.some((row) => row.kind === 'value' && isOwn(row.value)) ||
    facts.values.some((row) => heldBy(row).some(isOwn))
  );
}

interface Whole {
  readonly call: number;
  readonly own: ReadonlySet<ValueId>;
}

/** The result itself, under a name, a type or with a default. */
function isWhole(facts: FileFacts, row: Value, { call, own }: Whole): boolean {
  if (row.kind === 'result') return row.call === call;
  if (row.kind === 'typed') return own.has(row.value);
  if (row.kind === 'either') return row.values.some((value) => own.has(value));
  return row.kind === 'local' && (facts.bindings[row.binding]?.values ?? []).some((value) => own.has(value));
}

/** What a value holds as a whole; a member that is read of it is a use. */
function heldBy(row: Value): readonly ValueId[] {
  if (row.kind === 'object') return [...row.properties.map(({ value }) => value), ...row.spreads];
  if (row.kind === 'array') return row.elements;
  return row.kind === 'element' ? [row.of] : [];
}
