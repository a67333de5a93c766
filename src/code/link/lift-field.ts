import type { Place } from '../../model/place.ts';
import { functionKey } from './linker.ts';
import { basesOf } from './members.ts';
import type { CallSite, ClassRef, FunctionRef, Program, Ref } from './program.ts';
import { valueOf } from './value-of.ts';

/** What a field holds for one class of object, and where that is decided. */
export interface FieldValue {
  readonly ref: Ref;
  readonly place: Place;
  readonly site: CallSite | null;
  /** The calls on the way there, the innermost first, each with the method that it calls. */
  readonly through: readonly Through[];
}

export interface Through {
  readonly at: FunctionRef;
  readonly site: CallSite;
}

interface Field {
  readonly at: ClassRef;
  readonly name: string;
}

/**
 * What `this.name` holds where a method runs: for each call of that method the class of the object that it is called on
 * decides. Where nobody calls it, what the class and its subclasses set.
 */
export function fieldValues(program: Program, site: CallSite, field: Field): readonly FieldValue[] {
  const called = calledValues(program, site, { field, seen: new Set(), through: [] });
  return called.length > 0 ? called : declaredValues(program, field, { file: site.file, line: site.call.line });
}

interface Asking {
  readonly field: Field;
  readonly seen: Set<string>;
  readonly through: readonly Through[];
}

function calledValues(program: Program, site: CallSite, asking: Asking): readonly FieldValue[] {
  const method = methodAround(program, site);
  if (method === null || asking.seen.has(functionKey(method))) return [];
  asking.seen.add(functionKey(method));
  return program.callersOf(method).flatMap((caller) => {
    const through = [...asking.through, { at: method, site: caller }];
    return atCaller(program, caller, { ...asking, through });
  });
}

/** The method that a call stands in; a constructor runs once for each object and decides nothing more. */
function methodAround(program: Program, { file, call }: CallSite): FunctionRef | null {
  const functions = program.files.get(file)?.functions ?? [];
  for (let id = call.function; id >= 0; id = functions[id]?.parent ?? -1) {
    const row = functions[id];
    if (row?.kind === 'method' && row.class >= 0) return { file, function: id };
  }
  return null;
}

function atCaller(program: Program, caller: CallSite, asking: Asking): readonly FieldValue[] {
  const { field, through } = asking;
  const callee = valueOf(program, { file: caller.file, value: caller.call.callee });
  const object = callee?.kind === 'member' ? { file: caller.file, value: callee.object } : null;
  if (object === null) return [];
  // `this.run()` in another method says no more about the object than that method's callers do.
  const further = valueOf(program, object)?.kind === 'this' ? calledValues(program, caller, asking) : [];
  if (further.length > 0) return further;
  const receivers = program.targetsOf(object);
  return receivers.flatMap((receiver): readonly FieldValue[] => {
    const ref = receiver.kind === 'instance' ? valueIn(program, receiver.at, field) : null;
    return ref === null ? [] : [{ ref, place: { file: caller.file, line: caller.call.line }, site: caller, through }];
  });
}

function valueIn(program: Program, of: ClassRef, { name }: Field): Ref | null {
  const { values, passed } = fieldIn(program, of, name);
  return values[0] === undefined ? null : passed(values[0]);
}

/**
 * What a field holds for objects of class `of`, and what stands for a constructor parameter of the class that sets it there:
 * constructor parameters are followed through `super(…)` of its subclasses.
 */
export function fieldIn(
  program: Program,
  of: ClassRef,
  name: string,
): { readonly values: readonly Ref[]; readonly passed: (ref: Ref) => Ref } {
  const chain = inheritanceOf(program, of);
  const owner = chain.findIndex((at) => membersNamed(program, at, name).length > 0);
  const subclasses = chain.slice(0, Math.max(owner, 0)).toReversed();
  return {
    values: owner < 0 ? [] : membersNamed(program, chain[owner] ?? of, name),
    passed: (ref) => throughSuper(program, ref, subclasses),
  };
}

/** The class and those it extends, nearest first. */
export function inheritanceOf(program: Program, of: ClassRef): readonly ClassRef[] {
  const chain = [of];
  for (
    let [next] = ownBases(program, of);
    next !== undefined && chain.length < MOST_BASES;
    [next] = ownBases(program, next)
  )
    chain.push(next);
  return chain;
}

const MOST_BASES = 12;

function ownBases(program: Program, at: ClassRef): readonly ClassRef[] {
  return basesOf(program.linker, at).flatMap((target) => (target.kind === 'class' ? [target.at] : []));
}

/** A constructor parameter is what the next subclass passes to `super`; a subclass without a constructor passes all on. */
function throughSuper(program: Program, value: Ref, subclasses: readonly ClassRef[]): Ref {
  let current = value;
  for (const sub of subclasses) {
    const row = valueOf(program, current);
    if (row?.kind !== 'parameter') break;
    const passed = superCall(program, sub)?.call.arguments[row.index];
    if (passed !== undefined) current = { file: sub.file, value: passed };
  }
  return current;
}

export function superCall(program: Program, at: ClassRef): CallSite | null {
  const facts = program.files.get(at.file);
  const constructor = facts?.classes[at.class]?.constructorFunction ?? -1;
  const index =
    facts?.calls.findIndex((call) => call.function === constructor && facts.values[call.callee]?.kind === 'super') ??
    -1;
  const call = constructor < 0 ? undefined : facts?.calls[index];
  return call === undefined ? null : { file: at.file, index, call, targets: [] };
}

function membersNamed(program: Program, at: ClassRef, name: string): readonly Ref[] {
  const member = program.files
    .get(at.file)
    ?.classes[at.class]?.members.find((each) => each.name === name && !each.static && each.kind === 'field');
  return (member?.values ?? []).map((value) => ({ file: at.file, value }));
}

/**
 * What the class sets; where it leaves the field open, what its subclasses fill in, at their line. A constructor parameter
 * is decided nowhere in the class: it stays where it is used.
 */
function declaredValues(program: Program, { at, name }: Field, used: Place): readonly FieldValue[] {
  const classes = membersNamed(program, at, name).length > 0 ? [at] : program.subclassesOf(at);
  return classes.flatMap((each) =>
    membersNamed(program, each, name).map((ref) => ({
      ref,
      place:
        valueOf(program, ref)?.kind === 'parameter' ? used : { file: each.file, line: lineOf(program, each, name) },
      site: null,
      through: [],
    })),
  );
}

function lineOf(program: Program, at: ClassRef, name: string): number {
  return program.files.get(at.file)?.classes[at.class]?.members.find((member) => member.name === name)?.line ?? 1;
}
