import type { Handed } from '../code/link/lift.ts';
import { functionKey } from '../code/link/linker.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';

/** An entry of an object whose key is a name. */
export interface NamedEntry {
  readonly name: string;
  /** Where the entry is written. */
  readonly place: Place;
  /** What else is handed over, with the value of this entry where it is that. */
  readonly others: readonly (Handed | null)[];
}

/**
 * The entries of an object that is gone through, where a value is their key:
 * `for (const [name, run] of Object.entries(jobs)) new Worker(name, run)`.
 */
export function entriesNamed(
  program: Program,
  name: Ref,
  others: readonly (Handed | null)[],
): readonly NamedEntry[] {
  const key = partOfEntry(program, name);
  if (key === null || key.part !== 'key') return [];
  return program.targetsOf(key.of).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    const { file } = target.at;
    return row.properties.map((property) => ({
      name: property.name,
      place: { file, line: property.line },
      others: others.map((handed) => {
        const other = handed === null ? null : partOfEntry(program, handed.ref);
        const isValue = other?.part === 'value' && other.of.value === key.of.value && other.of.file === key.of.file;
        return isValue ? { ref: { file, value: property.value }, path: handed?.path ?? [] } : handed;
      }),
    }));
  });
}

interface PartOfEntry {
  readonly part: 'key' | 'value';
  /** The object that is gone through. */
  readonly of: Ref;
}

function partOfEntry(program: Program, ref: Ref): PartOfEntry | null {
  const row = valueOf(program, ref);
  const { file } = ref;
  if (row?.kind === 'local') {
    const [value, ...more] = program.files.get(file)?.bindings[row.binding]?.values ?? [];
    return value === undefined || more.length > 0 ? null : partOfEntry(program, { file, value });
  }
  if (row?.kind === 'index') {
    const index = valueOf(program, { file, value: row.key });
    const of = goneThrough(program, { file, value: row.object }, 'entries');
    if (of === null || index?.kind !== 'literal') return null;
    return { part: index.value === 0 ? 'key' : 'value', of };
  }
  const keyed = goneThrough(program, ref, 'keys');
  return keyed === null ? null : { part: 'key', of: keyed };
}

/** What `Object.entries(…)` was asked for, where a value is one element of its answer. */
function goneThrough(program: Program, { file, value }: Ref, method: 'entries' | 'keys'): Ref | null {
  const row = valueOf(program, { file, value });
  const list =
    row?.kind === 'element'
      ? { file, value: row.of }
      : row?.kind === 'parameter' && row.index === 0
        ? iteratedBy(program, file, row.function)
        : null;
  const result = list === null ? undefined : valueOf(program, list);
  const call = result?.kind === 'result' && list !== null ? program.files.get(list.file)?.calls[result.call] : undefined;
  if (call === undefined || list === null) return null;
  const isAsked = program
    .targetsOf({ file: list.file, value: call.callee })
    .some((target) => target.kind === 'api' && target.path === `global#Object.${method}`);
  const [of] = call.arguments;
  return isAsked && of !== undefined ? { file: list.file, value: of } : null;
}

/** The list whose `forEach` or `map` a function is handed to. */
function iteratedBy(program: Program, file: string, id: number): Ref | null {
  const [at] = program.linker.handedOver.get(functionKey({ file, function: id })) ?? [];
  const call = at === undefined ? undefined : program.files.get(at.file)?.calls[at.call];
  const callee = at === undefined || call === undefined ? undefined : valueOf(program, { file: at.file, value: call.callee });
  return callee?.kind === 'member' && at !== undefined && /^(?:forEach|map|flatMap)$/.test(callee.name)
    ? { file: at.file, value: callee.object }
    : null;
}
