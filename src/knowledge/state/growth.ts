import type { Program, Ref } from '../../code/link/program.ts';
import { remembered } from '../../lib/remembered.ts';
import type { FileFacts, TypeId, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { type Change, type Holder, holderOf, onlyValue, plain } from './changes.ts';
import type { Form, Held } from './form-of.ts';
import { runsAtStart } from './runs-at-start.ts';

export interface Growing {
  readonly file: string;
  readonly facts: FileFacts;
  readonly holder: Holder;
  readonly held: Held;
  readonly form: Form;
  readonly changes: readonly Change[];
}

/** Only of these it is known that nothing but the calls that were read adds to them or limits them. */
const GROWING = /^(?:Map|Set|list)$/;

/**
 * Whether it gets entries whose names come from outside and never loses one. False where that is not known: where it
 * is handed on, where its keys are of a type with few values, where its size is asked for.
 */
export function growsForEver(program: Program, state: Growing): boolean {
  const { file, facts, held, form, changes } = state;
  if (!GROWING.test(form.word)) return false;
  const puts = changes.filter(
    (change) => change.form === 'put' && !runsAtStart(program, { file, function: change.function }),
  );
  const isTakenFrom = changes.some((change) => change.form !== 'put');
  if (isTakenFrom || !puts.some(({ value }) => value !== null && isOpen(program, facts, { file, value }))) return false;
  if (!hasOpenKeys(facts, held) || puts.every(({ entry }) => isOfLibrary(program, { file, value: entry ?? -1 })))
    return false;
  return !isHandedOn(state) && !takenElsewhere(program).has(held.name);
}

/** A key that a caller or a loop gives, and that is not one of a few texts of the code. */
function isOpen(program: Program, facts: FileFacts, key: Ref): boolean {
  const row = facts.values[plain(facts, key.value)];
  if (row === undefined || row.kind === 'literal' || row.kind === 'function' || row.kind === 'class') return false;
  const targets = program.targetsOf(key);
  return targets.length === 0 || targets.some(({ kind }) => kind !== 'literal' && kind !== 'env');
}

/** A client, a pool, a setting that a library gives at once: there is one for each configuration, not for each request. */
function isOfLibrary(program: Program, { file, value }: Ref): boolean {
  const facts = program.files.get(file);
  const row = facts === undefined ? undefined : facts.values[onlyValue(facts, value)];
  const call = row?.kind === 'result' ? facts?.calls[row.call] : undefined;
  const isEmpty = row?.kind === 'literal' && row.value === null;
  if (call === undefined || call.use === 'awaited') return isEmpty;
  const targets = program.targetsOf({ file, value: call.callee });
  return (
    targets.length > 0 && targets.every((target) => target.kind === 'api' && !/^(?:global|node:)/.test(target.path))
  );
}

/** `Map<Region, Client>` has few keys, `Map<string, Client>` can have any number; without a type nothing is said. */
function hasOpenKeys(facts: FileFacts, held: Held): boolean {
  const keys = [held.type, ...held.values.map((value) => typeOfNew(facts, value))].flatMap((type) => {
    const row = type === null ? undefined : facts.types[type];
    if (row?.kind === 'array') return [row.of];
    return row?.kind === 'reference' ? row.arguments.slice(0, 1) : [];
  });
  const [made] = held.values.flatMap((value) => {
    const row = facts.values[plain(facts, value)];
    return row?.kind === 'result' ? (facts.calls[row.call]?.typeArguments.slice(0, 1) ?? []) : [];
  });
  const key = facts.types[made ?? keys[0] ?? -1];
  return key?.kind === 'primitive' && /^(?:string|number|bigint)$/.test(key.name);
}

function typeOfNew(facts: FileFacts, value: ValueId): TypeId | null {
  const row = facts.values[value];
  return row?.kind === 'typed' ? row.type : null;
}

/** As an argument, a result or a part of something else it can be changed out of sight; asking its size is about a limit. */
function isHandedOn({ facts, holder }: Growing): boolean {
  return handedOn(facts).has(holder);
}

const handedOn = remembered((facts: FileFacts): ReadonlySet<Holder> => {
  const found = new Set<Holder>();
  const add = (value: ValueId | null): void => {
    const holder = value === null ? null : holderOf(facts, value);
    if (holder !== null) found.add(holder);
  };
  for (const call of facts.calls) call.arguments.forEach(add);
  for (const row of facts.functions) row.returns.forEach(add);
  for (const row of facts.assignments) add(row.value);
  for (const row of facts.exports) if (row.kind === 'value') add(row.value);
  for (const row of facts.values) partsOf(row).forEach(add);
  return found;
});

function partsOf(row: Value): readonly ValueId[] {
  switch (row.kind) {
    case 'object':
      return row.properties.map((property) => property.value);
    case 'array':
      return row.elements;
    case 'element':
      return [row.of];
    case 'member':
      return /^(?:size|length)$/.test(row.name) ? [row.object] : [];
    default:
      return [];
  }
}

/** Names of fields from which code outside of their class takes: `pool.waiting.clear()`. */
const takenElsewhere = remembered((program: Program): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const facts of program.files.values()) {
    for (const { callee } of facts.calls) {
      const row = facts.values[callee];
      if (row?.kind !== 'member' || !/^(?:delete|clear|pop|shift|splice)$/.test(row.name)) continue;
      const object = facts.values[row.object];
      if (object?.kind === 'member' && facts.values[object.object]?.kind !== 'this') found.add(object.name);
    }
  }
  return found;
});
