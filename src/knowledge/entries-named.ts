import type { Handed } from '../code/link/lift.ts';
import { iteratedBy } from '../code/link/lift-source.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';
import { siteOf } from './region.ts';

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
export function entriesNamed(program: Program, name: Ref, others: readonly (Handed | null)[]): readonly NamedEntry[] {
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
  const { file } = ref;
  const row = valueOf(program, ref);
  if (row?.kind === 'local') {
    const value = onlyValueOf(program, file, row.binding);
    return value === null ? null : partOfEntry(program, { file, value });
  }
  if (row?.kind !== 'index') {
    const keyed = goneThrough(program, ref, 'keys');
    return keyed === null ? null : { part: 'key', of: keyed };
  }
  const index = valueOf(program, { file, value: row.key });
  const of = goneThrough(program, { file, value: row.object }, 'entries');
  return of === null || index?.kind !== 'literal' ? null : { part: index.value === 0 ? 'key' : 'value', of };
}

function onlyValueOf(program: Program, file: string, binding: number): number | null {
  const [value, ...more] = program.files.get(file)?.bindings[binding]?.values ?? [];
  return value === undefined || more.length > 0 ? null : value;
}

/** What `Object.entries(…)` was asked for, where a value is one element of its answer. */
function goneThrough(program: Program, element: Ref, method: 'entries' | 'keys'): Ref | null {
  const list = listOf(program, element);
  const result = list === null ? undefined : valueOf(program, list);
  if (list === null || result?.kind !== 'result') return null;
  const { file, call, targets } = siteOf(program, list.file, result.call);
  const isAsked = targets.some((target) => target.kind === 'api' && target.path === `global#Object.${method}`);
  const [of] = call.arguments;
  return isAsked && of !== undefined ? { file, value: of } : null;
}

/** The list of which a value is one element, in a loop or in a callback of `forEach` and its like. */
function listOf(program: Program, { file, value }: Ref): Ref | null {
  const row = valueOf(program, { file, value });
  if (row?.kind === 'element') return { file, value: row.of };
  return row?.kind === 'parameter' && row.index === 0 ? iteratedBy(program, { file, function: row.function }) : null;
}
