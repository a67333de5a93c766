import type { FileFacts, TypeId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { exportsOf } from './exports.ts';
import type { Linker } from './linker.ts';
import { classMember } from './members.ts';
import type { CallSite, Ref, Target } from './program.ts';
import { limited } from './targets.ts';
import { instancesOf } from './type-targets.ts';

const DEEPEST = 8;

/** What gives back what a container holds, and which of the container's type arguments says what that is. */
const HOLDERS = new Map([
  ['global#Map().get', 1],
  ['global#ReadonlyMap().get', 1],
  ['global#WeakMap().get', 1],
  ['global#WeakRef().deref', 0],
  ['node:async_hooks#AsyncLocalStorage().getStore', 0],
  ['lru-cache#LRUCache().get', 1],
  ['lru-cache#default().get', 1],
]);

/** `queues.get(name)` of a `Map<string, Queue>` is a queue; null where the call is none of the kind, or no type says it. */
export function heldIn(linker: Linker, path: string, { file, call }: CallSite): readonly Target[] | null {
  const position = HOLDERS.get(path);
  const callee = linker.files.get(file)?.values[call.callee];
  if (position === undefined || callee?.kind !== 'member') return null;
  const found = argumentOf(linker, { file, value: callee.object }, { position, depth: 0 });
  return found.length === 0 ? null : found;
}

interface Wanted {
  readonly position: number;
  readonly depth: number;
}

/** What the type argument at a position names, where a value is declared or made. */
function argumentOf(linker: Linker, { file, value }: Ref, { position, depth }: Wanted): readonly Target[] {
  const facts = linker.files.get(file);
  const row = facts?.values[value];
  if (facts === undefined || row === undefined || depth > DEEPEST) return [];
  if (row.kind === 'result') return instancesOf(linker, file, facts.calls[row.call]?.typeArguments[position] ?? null);
  const ofValues = (values: readonly number[], where: string): readonly Target[] =>
    values.flatMap((each) => argumentOf(linker, { file: where, value: each }, { position, depth: depth + 1 }));
  const found = declarationsOf(linker, { file, facts, row }).flatMap((each) => {
    const said = argumentOfType(linker, each, position);
    return said.length > 0 ? said : ofValues(each.values, each.file);
  });
  return limited(found);
}

interface Declaration {
  readonly file: string;
  readonly type: TypeId | null;
  readonly values: readonly number[];
}

function argumentOfType(linker: Linker, { file, type }: Declaration, position: number): readonly Target[] {
  const row = type === null ? undefined : linker.files.get(file)?.types[type];
  return row?.kind === 'reference' ? instancesOf(linker, file, row.arguments[position] ?? null) : [];
}

interface Question {
  readonly file: string;
  readonly facts: FileFacts;
  readonly row: Value;
}

/** What a value is declared as, and what it is given. */
function declarationsOf(linker: Linker, { file, facts, row }: Question): readonly Declaration[] {
  switch (row.kind) {
    case 'typed':
      return [{ file, type: row.type, values: [row.value] }];
    case 'either':
      return [{ file, type: null, values: row.values }];
    case 'parameter':
      return [{ file, type: facts.functions[row.function]?.parameters[row.index]?.type ?? null, values: [] }];
    case 'local': {
      const binding = facts.bindings[row.binding];
      return binding === undefined ? [] : [{ file, type: binding.type, values: binding.values }];
    }
    case 'import':
      return exported(linker, file, row);
    case 'member':
      return fieldsOf(linker, { file, value: row.object }, row.name);
    default:
      return [];
  }
}

function exported(linker: Linker, from: string, row: Value & { readonly kind: 'import' }): readonly Declaration[] {
  const target = linker.resolve(from, row.module);
  const found = target.kind === 'file' ? exportsOf(linker, target.file, row.name) : [];
  return found.flatMap((each) =>
    each.kind === 'value' ? [{ file: each.ref.file, type: null, values: [each.ref.value] }] : [],
  );
}

function fieldsOf(linker: Linker, object: Ref, name: string): readonly Declaration[] {
  return linker.evaluate(object).flatMap((owner) => {
    if (owner.kind !== 'instance' && owner.kind !== 'class') return [];
    const found = classMember(linker, owner.at, { name, static: owner.kind === 'class' });
    return found.kind === 'member' ? [{ file: found.file, type: found.member.type, values: found.member.values }] : [];
  });
}
