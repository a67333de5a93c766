import type { FileFacts, TypeId, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Linker } from './linker.ts';
import { elementOf, memberOf } from './members.ts';
import type { Ref, Target } from './program.ts';
import { api, limited } from './targets.ts';
import type { ParameterRef } from './rest-parameters.ts';
import { instancesOf } from './type-targets.ts';

const DEEPEST = 10;

/** Where a function, an object or an array is written, as far as that says which type it is to have. */
type Place =
  | { readonly kind: 'typed'; readonly type: TypeId }
  | { readonly kind: 'property'; readonly of: ValueId; readonly name: string }
  | { readonly kind: 'element'; readonly of: ValueId }
  /** One side of a choice. */
  | { readonly kind: 'side'; readonly of: ValueId }
  | { readonly kind: 'returned'; readonly function: number }
  | { readonly kind: 'argument'; readonly call: number; readonly index: number };

/**
 * What a parameter without annotation is, as TypeScript infers it from where its function is written: in a constant or a field
 * with a type, under a key of a typed object, as a result that is annotated, as an argument that a type describes.
 */
export function expectedParameter(linker: Linker, { file, function: id, index }: ParameterRef): readonly Target[] {
  const value = functionValues(linker, file).get(id);
  if (value === undefined) return [];
  return limited(expectedOf(linker, { file, value }, 0).flatMap((target) => parameterOf(linker, target, index)));
}

/** What a function of a type is called with. A type of a library names the place: `express#RequestHandler<0>`. */
function parameterOf(linker: Linker, target: Target, index: number): readonly Target[] {
  if (target.kind === 'api') return [api(`${target.path.replace(/\(\)$/, '')}<${index}>`, target.likely)];
  if (target.kind !== 'typed') return [];
  const type = linker.files.get(target.file)?.types[target.type];
  if (type?.kind === 'function') return instancesOf(linker, target.file, type.parameters[index] ?? null);
  return [];
}

function expectedOf(linker: Linker, at: Ref, depth: number): readonly Target[] {
  const facts = linker.files.get(at.file);
  if (facts === undefined || depth > DEEPEST) return [];
  const targets = (placesIn(facts).get(at.value) ?? []).flatMap((place) => expectedAt(linker, { at, place, depth }));
  return limited(targets.filter((target) => target.kind === 'typed' || isOfLibrary(target)));
}

function isOfLibrary(target: Target): boolean {
  return target.kind === 'api' && !target.path.startsWith('global#');
}

interface Question {
  readonly at: Ref;
  readonly place: Place;
  readonly depth: number;
}

function expectedAt(linker: Linker, { at: { file }, place, depth }: Question): readonly Target[] {
  const around = (value: ValueId): readonly Target[] => expectedOf(linker, { file, value }, depth + 1);
  switch (place.kind) {
    case 'typed':
      return instancesOf(linker, file, place.type);
    case 'property':
      return around(place.of).flatMap((target) => memberOf(linker, target, place.name));
    case 'element':
      return around(place.of).flatMap((target) => elementOf(linker, target));
    case 'side':
      return around(place.of);
    case 'returned':
      return returnedBy(linker, { file, function: place.function }, depth);
    case 'argument':
      return argumentOf(linker, { file, call: place.call, index: place.index });
  }
}

/** What a function is to give: by its annotation, or by the type of function that it is to be. */
function returnedBy(
  linker: Linker,
  { file, function: id }: Omit<ParameterRef, 'index'>,
  depth: number,
): readonly Target[] {
  const type = linker.files.get(file)?.functions[id]?.returnType ?? null;
  if (type !== null) return instancesOf(linker, file, type);
  const value = functionValues(linker, file).get(id);
  const around = value === undefined ? [] : expectedOf(linker, { file, value }, depth + 1);
  return around.flatMap((target) => {
    const row = target.kind === 'typed' ? linker.files.get(target.file)?.types[target.type] : undefined;
    return row?.kind === 'function' && target.kind === 'typed' ? instancesOf(linker, target.file, row.returns) : [];
  });
}

interface Argument {
  readonly file: string;
  readonly call: number;
  readonly index: number;
}

/** What own code says that it takes; what a library takes is named by its path instead. */
function argumentOf(linker: Linker, { file, call, index }: Argument): readonly Target[] {
  const row = linker.files.get(file)?.calls[call];
  const callees = row === undefined ? [] : linker.evaluate({ file, value: row.callee });
  return callees.flatMap((callee) => {
    if (callee.kind === 'typed') return parameterOf(linker, callee, index);
    const at = functionOf(linker, callee);
    const parameters = at === null ? [] : (linker.files.get(at.file)?.functions[at.function]?.parameters ?? []);
    const parameter = parameters[index] ?? parameters.findLast(({ rest }) => rest);
    if (at === null || parameter === undefined) return [];
    const targets = instancesOf(linker, at.file, parameter.type);
    return parameter.rest ? targets.flatMap((target) => elementOf(linker, target)) : targets;
  });
}

function functionOf(linker: Linker, target: Target): Omit<ParameterRef, 'index'> | null {
  if (target.kind === 'function') return target.at;
  if (target.kind !== 'class') return null;
  const { file, class: id } = target.at;
  const constructor = linker.files.get(file)?.classes[id]?.constructorFunction ?? -1;
  return constructor < 0 ? null : { file, function: constructor };
}

const functionsByFacts = remembered(
  (facts: FileFacts): ReadonlyMap<number, ValueId> =>
    new Map(facts.values.flatMap((row, value) => (row.kind === 'function' ? [[row.function, value] as const] : []))),
);

/** The value that stands for each function of a file. */
function functionValues(linker: Linker, file: string): ReadonlyMap<number, ValueId> {
  const facts = linker.files.get(file);
  return facts === undefined ? new Map() : functionsByFacts(facts);
}

const WRITTEN = new Set<Value['kind']>(['function', 'object', 'array', 'either']);

/** Places of what is written in a file; a value that stands at several has all of them. */
const placesIn = remembered((facts: FileFacts): ReadonlyMap<ValueId, readonly Place[]> => {
  const places = new Map<ValueId, Place[]>();
  const add = (value: ValueId, place: Place): void => {
    if (!WRITTEN.has(facts.values[value]?.kind ?? 'unknown')) return;
    const known = places.get(value);
    if (known === undefined) places.set(value, [place]);
    else known.push(place);
  };
  const addTyped = (values: readonly ValueId[], type: TypeId | null): void => {
    if (type !== null) for (const value of values) add(value, { kind: 'typed', type });
  };
  facts.values.forEach((row, value) => addInside(row, value, add));
  for (const { values, type } of facts.bindings) addTyped(values, type);
  for (const { members } of facts.classes) for (const { values, type } of members) addTyped(values, type);
  facts.functions.forEach(({ returns, parameters }, id) => {
    for (const value of returns) add(value, { kind: 'returned', function: id });
    for (const row of parameters) if (row.default !== null) addTyped([row.default], row.type);
  });
  facts.calls.forEach((row, call) => {
    row.arguments.forEach((value, index) => add(value, { kind: 'argument', call, index }));
  });
  return places;
});

function addInside(row: Value, of: ValueId, add: (value: ValueId, place: Place) => void): void {
  if (row.kind === 'object') for (const { name, value } of row.properties) add(value, { kind: 'property', of, name });
  else if (row.kind === 'array') for (const value of row.elements) add(value, { kind: 'element', of });
  else if (row.kind === 'either') for (const value of row.values) add(value, { kind: 'side', of });
  else if (row.kind === 'typed') add(row.value, { kind: 'typed', type: row.type });
}
