import { elementsOf } from '../code/link/elements.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { distinct } from '../lib/order.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { mentions } from './mentions.ts';

const ITERATES = /^(?:forEach|map|filter|flatMap|some|every|find|reduce)$/;
const DEEPEST = 4;

/** Names that `key` of `process.env[key]` can be: its text, or each of a list that is gone through. Callers say theirs elsewhere. */
export function namesOfKey(program: Program, key: Ref): readonly string[] {
  return distinct(textsAt(program, key, 0).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)));
}

function textsAt(program: Program, ref: Ref, depth: number): readonly string[] {
  const { file } = ref;
  const facts = program.files.get(file);
  const row = valueOf(program, ref);
  if (facts === undefined || depth > DEEPEST) return [];
  if (row?.kind === 'local') {
    const values = facts.bindings[row.binding]?.values ?? [];
    return values.flatMap((value) => textsAt(program, { file, value }, depth + 1));
  }
  if (row?.kind !== 'parameter' && row?.kind !== 'element') return textsOf(program, ref);
  const list = row.kind === 'element' ? row.of : listHandedTo(program, file, row);
  return elementsIn(program, file, list).flatMap((each) => textsAt(program, each, depth + 1));
}

function elementsIn(program: Program, file: string, list: ValueId | null): readonly Ref[] {
  const facts = program.files.get(file);
  if (facts === undefined || list === null || isFromCallers(facts, list)) return [];
  return elementsOf(program, { file, value: list });
}

/** A list that callers hand over is not the same for all of them. */
function isFromCallers(facts: FileFacts, list: ValueId): boolean {
  return mentions(facts, list, ({ kind }) => kind === 'parameter' || kind === 'this');
}

/** `NAMES` of `NAMES.forEach((name) => …)`, for `name`. */
function listHandedTo(
  program: Program,
  file: string,
  { function: id, index }: { readonly function: number; readonly index: number },
): number | null {
  const facts = program.files.get(file);
  const isIt = (value: number | undefined): boolean => {
    const row = facts?.values[value ?? -1];
    return row?.kind === 'function' && row.function === id;
  };
  const call = facts?.calls.find(({ arguments: [first] }) => isIt(first));
  const callee = facts?.values[call?.callee ?? -1];
  if (callee?.kind !== 'member' || !ITERATES.test(callee.name)) return null;
  return index === (callee.name === 'reduce' ? 1 : 0) ? callee.object : null;
}
