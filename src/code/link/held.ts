import type { TypeId } from '../../model/facts.ts';
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
  const of = (ref: Ref): readonly Target[] => argumentOf(linker, ref, { position, depth: depth + 1 });
  const ofAny = (values: readonly number[], where = file): readonly Target[] =>
    limited(values.flatMap((each) => of({ file: where, value: each })));
  const ofType = (type: TypeId | null, where = file): readonly Target[] =>
    argumentOfType(linker, where, { type, position });
  switch (row.kind) {
    case 'typed':
      return or(ofType(row.type), () => of({ file, value: row.value }));
    case 'either':
      return ofAny(row.values);
    case 'result':
      return instancesOf(linker, file, facts.calls[row.call]?.typeArguments[position] ?? null);
    case 'parameter':
      return ofType(facts.functions[row.function]?.parameters[row.index]?.type ?? null);
    case 'local': {
      const binding = facts.bindings[row.binding];
      return or(ofType(binding?.type ?? null), () => ofAny(binding?.values ?? []));
    }
    case 'import': {
      const target = linker.resolve(file, row.module);
      const found = target.kind === 'file' ? exportsOf(linker, target.file, row.name) : [];
      return limited(found.flatMap((each) => (each.kind === 'value' ? of(each.ref) : [])));
    }
    case 'member': {
      const members = membersOf(linker, { file, value: row.object }, row.name);
      return limited(
        members.flatMap((member) => or(ofType(member.type, member.file), () => ofAny(member.values, member.file))),
      );
    }
    default:
      return [];
  }
}

function argumentOfType(
  linker: Linker,
  file: string,
  { type, position }: { readonly type: TypeId | null; readonly position: number },
): readonly Target[] {
  const row = type === null ? undefined : linker.files.get(file)?.types[type];
  return row?.kind === 'reference' ? instancesOf(linker, file, row.arguments[position] ?? null) : [];
}

/** Fields of own classes by that name, with what they are declared as and what they are given. */
function membersOf(linker: Linker, object: Ref, name: string) {
  return linker.evaluate(object).flatMap((owner) => {
    if (owner.kind !== 'instance' && owner.kind !== 'class') return [];
    const found = classMember(linker, owner.at, { name, static: owner.kind === 'class' });
    return found.kind === 'member' ? [{ file: found.file, type: found.member.type, values: found.member.values }] : [];
  });
}

function or(first: readonly Target[], second: () => readonly Target[]): readonly Target[] {
  return first.length > 0 ? first : second();
}
