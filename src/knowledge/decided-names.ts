import { returnedBy } from '../code/link/returned.ts';
import { type Handed, type Lifted, liftFurther, takenOf } from '../code/link/lift.ts';
import { fieldIn } from '../code/link/lift-field.ts';
import { sourceOf } from '../code/link/lift-source.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { argumentOf, partText, propertiesOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Slot } from '../model/entry-uses.ts';
import type { Place } from '../model/place.ts';
import { entriesNamed } from './entries-named.ts';
import { passedFor } from './made-slots.ts';
import { siteOf } from './region.ts';
import { UNKNOWN_TEXT, namesOf } from './slot-text.ts';

/** What stands in a slot, and the line where it is written. */
export interface Slotted {
  readonly handed: Handed;
  readonly line: number;
}

/**
 * All that stands in a slot: several where an array holds them. Where the code around the call does not say what it is,
 * `add(name, data, { ...options })`, the whole argument with the keys that are to be taken where it comes from.
 */
export function slotted(program: Program, site: CallSite, slot: Slot): readonly Slotted[] {
  const value = argumentOf(program, site, slot);
  const { key } = slot;
  if (value === undefined) return [];
  const ref = { file: site.file, value };
  const { line } = site.call;
  if (key === undefined) return [{ handed: { ref, path: [] }, line }];
  const written = propertiesOf(program, ref, key);
  if (written.length > 0) return written.map((each) => ({ handed: { ref: each.ref, path: [] }, line: each.line }));
  const open = { ref, path: key.split('.') };
  return sourceOf(program, open) === null ? [] : [{ handed: open, line }];
}

/** Names at the place where the repository's own code decides them, and what else is handed over there. */
export interface Decided {
  readonly place: Place;
  readonly site: CallSite;
  /** Null where nothing stands in the slot. */
  readonly names: readonly string[] | null;
  readonly handed: readonly (Handed | null)[];
  readonly likely: boolean;
}

const DEEPEST = 8;

/**
 * Sees through own helpers as `liftSite` does, and through names that are put together: of `${PREFIX}-${name}` the caller
 * decides `name`, and the name is `shop-mail` there.
 */
export function decidedNames(
  program: Program,
  site: CallSite,
  { name, others }: { readonly name: Handed | null; readonly others: readonly (Ref | null)[] },
): readonly Decided[] {
  const handed = others.map((ref) => (ref === null ? null : { ref, path: [] }));
  const place = { file: site.file, line: site.call.line };
  return decided(program, { place, site, slots: [name, ...handed], likely: false }, { depth: 0, read: namesOf });
}

/** Without places that only pass on what nobody gives them, where other places decide a name. */
export function settled(rows: readonly Decided[]): readonly Decided[] {
  const known = rows.filter(
    ({ names }) => names?.every((name) => !name.includes(UNKNOWN_TEXT)) === true && names.length > 0,
  );
  return known.length > 0 ? known : rows;
}

interface Reading {
  readonly depth: number;
  /** Names that a value stands for. */
  readonly read: (program: Program, ref: Ref) => readonly string[];
}

function decided(program: Program, at: Lifted, reading: Reading): readonly Decided[] {
  const { depth } = reading;
  const [name = null, ...others] = at.slots;
  const entries = name === null || name.path.length > 0 ? [] : entriesNamed(program, name.ref, others);
  if (entries.length > 0)
    return entries.map((entry) => ({ ...at, place: entry.place, names: [entry.name], handed: entry.others }));
  const parts = name === null || depth > DEEPEST ? null : partsOf(program, takenOf(program, name), 0);
  const deciding = parts?.findIndex((ref) => sourceOf(program, { ref, path: [] }) !== null) ?? -1;
  if (parts === null) return plain(program, at, reading);
  if (deciding < 0) return withParts(program, plain(program, at, reading), parts);
  const slots = [parts[deciding], ...parts.filter((_, index) => index !== deciding)].map(toHanded);
  // A constant of a library has a name, but inside of a text only what it holds counts.
  const inside = { depth: depth + 1, read: textsOf };
  return decided(program, { ...at, slots: [...slots, ...others] }, inside).map((found) => {
    const rest = found.handed.slice(0, parts.length - 1).map((each) => textOfPart(program, each));
    const names = found.names === null || found.names.length === 0 ? [UNKNOWN_TEXT] : found.names;
    return {
      ...found,
      names: names.map((text) => [...rest.slice(0, deciding), text, ...rest.slice(deciding)].join('')),
      handed: found.handed.slice(parts.length - 1),
    };
  });
}

const MOST_TEXTS = 4;

/** Does the code write a part of it? */
function isKnown(text: string): boolean {
  return /[a-z]/i.test(text.replaceAll(/\$\{[^}]*\}/g, ''));
}

/** `formatPath('/api')`: what the value says by itself is not known, but what its parts say at this call is. */
function withParts(program: Program, rows: readonly Decided[], parts: readonly Ref[]): readonly Decided[] {
  const texts = parts.reduce<readonly string[]>(
    (before, part) => {
      const own = textsOf(program, part);
      return before.flatMap((text) => (own.length === 0 ? [UNKNOWN_TEXT] : own).map((each) => text + each));
    },
    [''],
  );
  if (texts.length > MOST_TEXTS || !texts.every(isKnown)) return rows;
  return rows.map((row) => (row.names?.some(isKnown) === true ? row : { ...row, names: texts }));
}

function toHanded(ref: Ref | undefined): Handed | null {
  return ref === undefined ? null : { ref, path: [] };
}

function textOfPart(program: Program, handed: Handed | null): string {
  const ref = takenOf(program, handed);
  return ref === null ? UNKNOWN_TEXT : partText(program, ref);
}

/** A name that is a value of its own; what the caller passes may be put together again. */
function plain(program: Program, at: Lifted, reading: Reading): readonly Decided[] {
  const { depth, read } = reading;
  return liftFurther(program, at).flatMap((lifted) => {
    const [name = null, ...handed] = lifted.slots;
    const ref = takenOf(program, name);
    const isMoved = ref !== null && lifted.slots[0] !== at.slots[0];
    if (isMoved && depth < DEEPEST && partsOf(program, ref, 0) !== null)
      return decided(program, lifted, { ...reading, depth: depth + 1 });
    const { place, site, likely } = lifted;
    return [{ place, site, likely, handed, names: ref === null ? null : read(program, ref) }];
  });
}

/** The parts of a template, also behind a name or an own function that gives one: `queueName('mail')`. */
function partsOf(program: Program, ref: Ref | null, depth: number): readonly Ref[] | null {
  if (ref === null || depth > DEEPEST) return null;
  const { file } = ref;
  const row = valueOf(program, ref);
  switch (row?.kind) {
    case 'template':
      return row.parts.map((value) => ({ file, value }));
    case 'typed':
      return partsOf(program, { file, value: row.value }, depth + 1);
    case 'local': {
      const [value, ...more] = program.files.get(file)?.bindings[row.binding]?.values ?? [];
      return value === undefined || more.length > 0 ? null : partsOf(program, { file, value }, depth + 1);
    }
    case 'member':
      return partsOfField(program, { file, value: row.object }, { name: row.name, depth });
    case 'result':
      return partsOfResult(program, siteOf(program, file, row.call), depth);
    default:
      return null;
  }
}

/** `this.prefix`, which a base class puts together of what subclasses pass to `super()`. */
function partsOfField(
  program: Program,
  object: Ref,
  { name, depth }: { readonly name: string; readonly depth: number },
): readonly Ref[] | null {
  const owner = valueOf(program, object);
  if (owner?.kind !== 'this' || owner.class < 0) return null;
  const { values, passed } = fieldIn(program, { file: object.file, class: owner.class }, name);
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) return null;
  return partsOf(program, value, depth + 1)?.map(passed) ?? null;
}

function partsOfResult(program: Program, site: CallSite, depth: number): readonly Ref[] | null {
  const [target, ...others] = program.targetsOf({ file: site.file, value: site.call.callee });
  if (target?.kind !== 'function' || others.length > 0) return null;
  const [returned, ...more] = returnedBy(program, target.at);
  if (returned === undefined || more.length > 0) return null;
  const parts = partsOf(program, returned, depth + 1);
  return parts?.map((part) => passedFor(program, part, { at: target.at, site })) ?? null;
}
