import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { CallSite, Ref } from './program.ts';

/** Functions that hand all their arguments on to the next: longer chains nobody writes. */
export const MOST_HANDED_ON = 4;

export interface ParameterRef {
  readonly file: string;
  readonly function: number;
  readonly index: number;
}

/** Facts by path: a `Program` and a `Linker` both are. */
interface Files {
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** What callers pass at a place: a value, or a parameter that they hand on with all others, `create(...args)`. */
export function passedAt({ files }: Files, { file, call }: CallSite, index: number): Ref | ParameterRef | null {
  const facts = files.get(file);
  const spread = call.arguments.findIndex((value) => facts?.values[value]?.kind === 'element');
  const at = spread >= 0 && index >= spread ? spread : index;
  const value = call.arguments[at];
  if (value === undefined || facts === undefined) return null;
  const row = facts.values[value];
  const rest = row?.kind === 'element' ? restParameter(facts, row.of) : null;
  return rest === null ? { file, value } : { file, function: rest.function, index: rest.index + index - at };
}

/** `args[1]` and `[, second] = args`, where `args` is a rest parameter, are what callers pass at that place. */
export function elementOfRest(
  { files }: Files,
  file: string,
  { object, key }: { readonly object: ValueId; readonly key: ValueId },
): ParameterRef | null {
  const facts = files.get(file);
  const place = facts?.values[key];
  const rest = facts === undefined ? null : restParameter(facts, object);
  if (rest === null || place?.kind !== 'literal' || typeof place.value !== 'number') return null;
  return { file, function: rest.function, index: rest.index + place.value };
}

function restParameter(facts: FileFacts, value: ValueId): { readonly function: number; readonly index: number } | null {
  const row = facts.values[value];
  if (row?.kind !== 'parameter') return null;
  return facts.functions[row.function]?.parameters[row.index]?.rest === true ? row : null;
}
