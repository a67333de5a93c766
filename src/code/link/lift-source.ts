import type { Property } from '../../model/values.ts';
import { declaredObjects } from './declared-objects.ts';
import { exportsOf } from './exports.ts';
import type { Handed } from './lift.ts';
import { functionKey } from './linker.ts';
import { elementOf } from './members.ts';
import type { ClassRef, FunctionRef, Program, Ref, Target } from './program.ts';
import { returnedBy } from './returned.ts';
import { valueOf } from './value-of.ts';

/** Who decides what a value is, where the code around it does not. */
export type Source =
  | { readonly kind: 'parameter'; readonly at: FunctionRef; readonly index: number; readonly path: readonly string[] }
  /** A field of `this`: the class that an object really has decides. */
  | { readonly kind: 'field'; readonly at: ClassRef; readonly name: string; readonly path: readonly string[] }
  /** One element of a collection; `of` names the collection. */
  | {
      readonly kind: 'elements';
      readonly of: string;
      readonly elements: readonly Ref[];
      /** The collection is filled out of sight: these are what its type says that it can hold. */
      readonly likely: boolean;
      readonly path: readonly string[];
    };

const DEEPEST = 24;

/** Walks from a value back to what decides it; null where the code itself does. */
export function sourceOf(program: Program, handed: Handed, depth = 0): Source | null {
  if (depth > DEEPEST) return null;
  const { file } = handed.ref;
  const { path } = handed;
  const row = valueOf(program, handed.ref);
  const inside = (value: number, keys: readonly string[] = path): Source | null =>
    sourceOf(program, { ref: { file, value }, path: keys }, depth + 1);
  switch (row?.kind) {
    case 'local':
      return firstOf(program.files.get(file)?.bindings[row.binding]?.values ?? [], inside);
    case 'either':
      return firstOf(row.values, inside);
    case 'typed':
      return inside(row.value);
    case 'member':
      return fieldSource(program, handed, row) ?? inside(row.object, [row.name, ...path]);
    case 'element':
      return elementsSource(program, { file, value: row.of }, path) ?? declaredSource(program, handed);
    case 'index':
      return isLiteral(program, { file, value: row.key })
        ? null
        : elementsSource(program, { file, value: row.object }, path);
    case 'object':
      return propertySource(row, path, inside);
    case 'import':
      return importSource(program, handed, depth);
    case 'parameter':
      return parameterSource(program, { file, function: row.function }, { index: row.index, path });
    case 'result':
      return resultSource(program, { handed, call: row.call }, depth);
    default:
      return null;
  }
}

/** `this.name` of a class. */
function fieldSource(
  program: Program,
  { ref: { file }, path }: Handed,
  { object, name }: { readonly object: number; readonly name: string },
): Source | null {
  const owner = valueOf(program, { file, value: object });
  return owner?.kind === 'this' && owner.class >= 0
    ? { kind: 'field', at: { file, class: owner.class }, name, path }
    : null;
}

function propertySource(
  row: { readonly properties: readonly Property[]; readonly spreads: readonly number[] },
  path: readonly string[],
  inside: (value: number, path: readonly string[]) => Source | null,
): Source | null {
  const [key, ...rest] = path;
  const property = row.properties.findLast((each) => each.name === key);
  if (property !== undefined) return inside(property.value, rest);
  // `{ ...defaults, ...options }`: what is not written here comes with what is spread in.
  return path.length === 0 ? null : firstOf(row.spreads, (value) => inside(value, path));
}

function firstOf(values: readonly number[], sourceAt: (value: number) => Source | null): Source | null {
  for (const value of values) {
    const source = sourceAt(value);
    if (source !== null) return source;
  }
  return null;
}

function isLiteral(program: Program, ref: Ref): boolean {
  return valueOf(program, ref)?.kind === 'literal';
}

function importSource(program: Program, { ref, path }: Handed, depth: number): Source | null {
  const row = valueOf(program, ref);
  const target = row?.kind === 'import' ? program.fileOf(ref.file, row.module) : null;
  if (row?.kind !== 'import' || target === null) return null;
  const [found] = exportsOf(program.linker, target, row.name);
  return found?.kind === 'value' ? sourceOf(program, { ref: found.ref, path }, depth + 1) : null;
}

/** `checked(url)`: an own function that gives back what it was given leaves the decision to its caller. */
function resultSource(
  program: Program,
  { handed, call: index }: { readonly handed: Handed; readonly call: number },
  depth: number,
): Source | null {
  const { file } = handed.ref;
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return null;
  for (const target of program.targetsOf({ file, value: call.callee })) {
    if (target.kind !== 'function') continue;
    for (const ref of returnedBy(program, target.at)) {
      const given = sourceOf(program, { ref, path: handed.path }, depth + 1);
      if (given?.kind !== 'parameter' || functionKey(given.at) !== functionKey(target.at)) continue;
      const value = call.arguments[given.index];
      if (value !== undefined) return sourceOf(program, { ref: { file, value }, path: given.path }, depth + 1);
    }
  }
  return null;
}

/** A callback of `forEach` and its like gets one element after the other. */
function parameterSource(
  program: Program,
  at: FunctionRef,
  { index, path }: { readonly index: number; readonly path: readonly string[] },
): Source {
  const collection = index === 0 ? iteratedBy(program, at) : null;
  const elements =
    collection === null
      ? null
      : (elementsSource(program, collection, path) ?? ofShapes(program, elementTargets(program, collection), path));
  return elements ?? { kind: 'parameter', at, index, path };
}

/** The collection whose `forEach` or the like gets a function. */
export function iteratedBy(program: Program, at: FunctionRef): Ref | null {
  const [place] = program.linker.handedOver.get(functionKey(at)) ?? [];
  const call = place === undefined ? undefined : program.files.get(place.file)?.calls[place.call];
  if (place === undefined || call === undefined) return null;
  const callee = valueOf(program, { file: place.file, value: call.callee });
  return callee?.kind === 'member' && /^(?:forEach|map|flatMap|filter|some|every)$/.test(callee.name)
    ? { file: place.file, value: callee.object }
    : null;
}

/** Elements of array literals and of objects used as maps; what fills the collection elsewhere is not known. */
function elementsSource(program: Program, of: Ref, path: readonly string[]): Source | null {
  const elements = program.targetsOf(of).flatMap((target): readonly Ref[] => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (target.kind !== 'structure') return [];
    const values =
      row?.kind === 'array'
        ? row.elements
        : row?.kind === 'object'
          ? row.properties.map((property) => property.value)
          : [];
    return values.map((value) => ({ file: target.at.file, value }));
  });
  return elements.length === 0
    ? null
    : { kind: 'elements', of: `${of.value} ${of.file}`, elements, likely: false, path };
}

/** An element of a collection whose elements are not written where it is made, by its declared shape. */
function declaredSource(program: Program, { ref, path }: Handed): Source | null {
  return ofShapes(program, program.targetsOf(ref), path);
}

function elementTargets(program: Program, of: Ref): readonly Target[] {
  return program.targetsOf(of).flatMap((target) => elementOf(program.linker, target));
}

function ofShapes(program: Program, shapes: readonly Target[], path: readonly string[]): Source | null {
  const objects = shapes.flatMap((target) => (target.kind === 'typed' ? declaredObjects(program, target) : []));
  const of = shapes.map((target) => (target.kind === 'typed' ? `${target.type} ${target.file}` : '')).join();
  return objects.length === 0 ? null : { kind: 'elements', of, elements: objects, likely: true, path };
}
