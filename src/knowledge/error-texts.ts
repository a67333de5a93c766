import type { CallSite, ClassRef, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { ValueId } from '../model/facts.ts';
import { functionsAround } from './wrappers.ts';

const DEEPEST = 5;

interface Handed {
  readonly file: string;
  readonly arguments: readonly ValueId[];
  /** How many constructors have passed it on. */
  readonly depth: number;
}

/** What the message of an error may be that is made here: what the constructors of own classes pass on to `super`, or else any argument. */
export function errorTexts(program: Program, { file, call, targets }: CallSite): readonly Ref[] {
  const own = targets.find((target) => target.kind === 'class');
  const handed = { file, arguments: call.arguments, depth: 0 };
  return own?.kind === 'class' ? passedOn(program, own.at, handed) : refsOf(handed);
}

function refsOf({ file, arguments: values }: Handed): readonly Ref[] {
  return values.map((value) => ({ file, value }));
}

function passedOn(program: Program, at: ClassRef, handed: Handed): readonly Ref[] {
  const facts = program.files.get(at.file);
  const base = ownBase(program, at);
  const toBase = (values: Handed): readonly Ref[] =>
    base === null || values.depth > DEEPEST ? refsOf(values) : passedOn(program, base, values);
  const id = facts?.functions.findIndex((row) => row.kind === 'constructor' && row.class === at.class) ?? -1;
  if (facts === undefined || id < 0) return toBase({ ...handed, depth: handed.depth + 1 });
  const up = facts.calls.find(
    (call) => facts.values[call.callee]?.kind === 'super' && functionsAround(facts, call.function).includes(id),
  );
  const passed = up === undefined ? [] : toBase({ file: at.file, arguments: up.arguments, depth: handed.depth + 1 });
  return passed.flatMap((ref) => (ref.file === at.file ? handedTo(program, ref, { id, handed }) : [ref]));
}

function ownBase(program: Program, at: ClassRef): ClassRef | null {
  const value = program.files.get(at.file)?.classes[at.class]?.extends ?? null;
  const base =
    value === null ? undefined : program.targetsOf({ file: at.file, value }).find(({ kind }) => kind === 'class');
  return base?.kind === 'class' ? base.at : null;
}

interface Constructor {
  readonly id: number;
  readonly handed: Handed;
}

/** Where it is a parameter of the constructor: what was handed over for it, or what it is where nothing is. */
function handedTo(program: Program, ref: Ref, constructor: Constructor): readonly Ref[] {
  const row = valueOf(program, ref);
  const inside = (values: readonly ValueId[]): readonly Ref[] =>
    values.flatMap((value) => handedTo(program, { file: ref.file, value }, constructor));
  switch (row?.kind) {
    case 'either':
      return inside(row.values);
    case 'typed':
      return inside([row.value]);
    case 'object':
      return inside(row.properties.filter(({ name }) => name === 'message').map((each) => each.value));
    case 'parameter':
      return row.function === constructor.id ? givenFor(program, { ref, index: row.index }, constructor) : [ref];
    case 'member':
      return (
        ofFields(program, handedTo(program, { file: ref.file, value: row.object }, constructor), row.name) ?? [ref]
      );
    default:
      return [ref];
  }
}

/** `super(options.message)`; null where no object was handed over. */
function ofFields(program: Program, objects: readonly Ref[], name: string): readonly Ref[] | null {
  const found = objects.flatMap(({ file, value }) => {
    const row = valueOf(program, { file, value });
    const properties = row?.kind === 'object' ? row.properties : [];
    return properties.filter((each) => each.name === name).map((each) => ({ file, value: each.value }));
  });
  return found.length === 0 ? null : found;
}

interface Asked {
  readonly ref: Ref;
  /** Of the parameter. */
  readonly index: number;
}

function givenFor(program: Program, { ref, index }: Asked, { id, handed }: Constructor): readonly Ref[] {
  const given = handed.arguments[index];
  if (given !== undefined) return [{ file: handed.file, value: given }];
  const usual = program.files.get(ref.file)?.functions[id]?.parameters[index]?.default ?? null;
  return usual === null ? [] : [{ file: ref.file, value: usual }];
}
