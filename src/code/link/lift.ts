import type { Place } from '../../model/place.ts';
import { interfaceCallersOf } from './call-graph.ts';
import { type Through, fieldValues } from './lift-field.ts';
import { type Source, sourceOf } from './lift-source.ts';
import type { CallSite, Program, Ref } from './program.ts';
import { propertyOf } from './queries.ts';
import { valueOf } from './value-of.ts';

/** A value that was handed on, and the keys inside it that are still to be taken. */
export interface Handed {
  readonly ref: Ref;
  readonly path: readonly string[];
}

/** A sink as seen from where the repository's own code decides what goes in. */
export interface Lifted {
  /** Where that is: the outermost call, or the line where a definition is written. */
  readonly place: Place;
  /** The call at that place, for its symbol; of the sink itself where a definition decides. */
  readonly site: CallSite;
  /** What goes into the slots of the sink, in their order; null where nothing does. */
  readonly slots: readonly (Handed | null)[];
  /** Whether something on the way was inferred from a type. */
  readonly likely: boolean;
}

const DEEPEST = 8;
const MOST_CALLERS = 400;

/**
 * Sees through own helpers: a call whose deciding slot is a parameter of the function around it is reported at the callers of
 * that function, with what they pass; through several levels, `super()`, constructor fields, option objects, definitions in
 * arrays and subclasses that fill in what a base class leaves open. The first slot decides.
 */
export function liftSite(program: Program, site: CallSite, slots: readonly (Ref | null)[]): readonly Lifted[] {
  const start: Lifted = {
    place: { file: site.file, line: site.call.line },
    site,
    slots: slots.map((ref) => (ref === null ? null : { ref, path: [] })),
    likely: false,
  };
  return liftFurther(program, start);
}

/** The same from a place that was come to already. */
export function liftFurther(program: Program, lifted: Lifted): readonly Lifted[] {
  return liftFrom(program, lifted, { depth: 0, seen: new Set() });
}

/** The value itself once its keys are taken; null where they cannot be. */
export function takenOf(program: Program, handed: Handed | null): Ref | null {
  if (handed === null || handed.path.length === 0) return handed?.ref ?? null;
  return propertyOf(program, handed.ref, handed.path.join('.'))?.ref ?? null;
}

interface Walk {
  readonly depth: number;
  /** Functions that were lifted through: recursion would go round for ever. */
  readonly seen: ReadonlySet<string>;
}

function liftFrom(program: Program, lifted: Lifted, walk: Walk): readonly Lifted[] {
  const [deciding] = lifted.slots;
  const source =
    deciding === undefined || deciding === null || walk.depth > DEEPEST ? null : sourceOf(program, deciding);
  const next = source === null ? [] : stepsFrom(program, lifted, source);
  const key = source === null ? '' : JSON.stringify(source);
  if (next.length === 0 || walk.seen.has(key)) return [lifted];
  const deeper = { depth: walk.depth + 1, seen: new Set([...walk.seen, key]) };
  return next.slice(0, MOST_CALLERS).flatMap((each) => liftFrom(program, each, deeper));
}

function stepsFrom(program: Program, lifted: Lifted, source: Source): readonly Lifted[] {
  switch (source.kind) {
    case 'parameter':
      return [
        ...program
          .callersOf(source.at)
          .filter((site) => site.file !== source.at.file || site.call.function !== source.at.function)
          .map((site) => atCaller(program, lifted, { source, site })),
        ...interfaceCallersOf(program, source.at).map((site) => ({
          ...atCaller(program, lifted, { source, site }),
          likely: true,
        })),
      ];
    case 'field':
      return fieldValues(program, lifted.site, source).map(({ ref, place, site, through }) => ({
        place,
        site: site ?? lifted.site,
        likely: lifted.likely,
        slots: [
          { ref, path: source.path },
          ...lifted.slots.slice(1).map((handed) => through.reduce((at, step) => movedTo(program, at, step), handed)),
        ],
      }));
    case 'elements':
      return source.elements.map((element) => atElement(program, lifted, { source, element }));
  }
}

interface AtCaller {
  readonly source: Source & { readonly kind: 'parameter' };
  readonly site: CallSite;
}

/** All slots that come from the same function's parameters move to the caller together. */
function atCaller(program: Program, lifted: Lifted, { source, site }: AtCaller): Lifted {
  const slots = lifted.slots.map((handed) => movedTo(program, handed, { at: source.at, site }));
  return { ...lifted, place: { file: site.file, line: site.call.line }, site, slots };
}

/** What comes from a parameter of a function is what a call of it passes. */
function movedTo(program: Program, handed: Handed | null, { at, site }: Through): Handed | null {
  const from = handed === null ? null : sourceOf(program, handed);
  if (from?.kind !== 'parameter' || from.at.file !== at.file || from.at.function !== at.function) return handed;
  const value = site.call.arguments[from.index];
  return value === undefined ? defaultOf(program, from) : { ref: { file: site.file, value }, path: from.path };
}

/** What a caller leaves out is what the parameter says. */
function defaultOf(program: Program, { at, index, path }: Source & { readonly kind: 'parameter' }): Handed | null {
  const value = program.files.get(at.file)?.functions[at.function]?.parameters[index]?.default ?? null;
  return value === null ? null : { ref: { file: at.file, value }, path };
}

interface AtElement {
  readonly source: Source & { readonly kind: 'elements' };
  readonly element: Ref;
}

/** A definition in a collection: each slot takes its own keys of the same element, and the line is where the first is written. */
function atElement(program: Program, lifted: Lifted, { source, element }: AtElement): Lifted {
  const slots = lifted.slots.map((handed): Handed | null => {
    const from = handed === null ? null : sourceOf(program, handed);
    return from?.kind === 'elements' && from.of === source.of ? { ref: element, path: from.path } : handed;
  });
  const written = source.path.length === 0 ? null : propertyOf(program, element, source.path.join('.'));
  return {
    ...lifted,
    place: written === null ? placeOf(program, element, lifted.place) : { file: written.ref.file, line: written.line },
    slots,
    likely: lifted.likely || source.likely,
  };
}

function placeOf(program: Program, ref: Ref, otherwise: Place): Place {
  const row = valueOf(program, ref);
  return row?.kind === 'object' || row?.kind === 'array' ? { file: ref.file, line: row.line } : otherwise;
}
