import { objectLiterals } from '../code/link/object-literals.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';

/** Names that a file gives to the results of its calls, by call number. */
export interface NamedResult {
  readonly name: string;
  /** Kept for as long as the module or an instance of its class lives. */
  readonly kept: boolean;
}

/** `const log = pino()`, `this.log = parent.child()`, `{ log: pino() }`. */
export const namesOfResults = remembered(resultNames);

function resultNames(facts: FileFacts): ReadonlyMap<number, NamedResult> {
  const names = new Map<number, NamedResult>();
  const add = (value: ValueId, named: NamedResult): void => {
    for (const call of callsGiving(facts, value)) if (!names.has(call)) names.set(call, named);
  };
  for (const binding of facts.bindings)
    for (const value of binding.values) add(value, { name: binding.name, kept: binding.function === 0 });
  for (const row of facts.classes)
    for (const member of row.members) for (const value of member.values) add(value, { name: member.name, kept: true });
  for (const { row } of objectLiterals(facts))
    for (const { name, value } of row.properties) add(value, { name, kept: false });
  return names;
}

function callsGiving(facts: FileFacts, value: ValueId): readonly number[] {
  const row = facts.values[value];
  if (row?.kind === 'result') return [row.call];
  if (row?.kind === 'typed') return callsGiving(facts, row.value);
  return row?.kind === 'either' ? row.values.flatMap((each) => callsGiving(facts, each)) : [];
}
