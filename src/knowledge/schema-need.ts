import { stepsFrom } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf, splitPath } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { packageName } from '../lib/package-name.ts';
import type { Call } from '../model/facts.ts';
import type { Need } from '../model/setting.ts';

/** What a schema says of one variable. */
export interface SchemaNeed {
  readonly need: Need;
  /** The value that takes its place, null where there is none. */
  readonly standard: Ref | null;
  /** Package that checks. */
  readonly checkedBy: string;
}

const DEEPEST = 12;
/** Methods and functions of schema libraries, which agree on these names. */
const WITH_DEFAULT = /^(?:default|prefault|catch|withDefault|fallback)$/;
const OPTIONAL = /^(?:optional|nullish|exactOptional|nullishOr|undefinedable|notRequired|isOptional|option)$/;
const REQUIRED = /^(?:required|requiredString)$/;
/** Libraries in which a key may be missing unless the schema says otherwise. */
const LOOSE = /^(?:joi|@hapi\/joi|yup|ajv|@sinclair\/typebox)$/;
/** `load({ PORT: Number })` of ts-dotenv and its kin. */
const CONSTRUCTORS = /^global#(?:String|Number|Boolean)$/;

/** Reads `z.string().default('x')`, `v.optional(v.string(), 'x')`, `str({ default: 'x' })`, `Joi.string().required()`; null for what is no schema. */
export function schemaNeed(program: Program, ref: Ref): SchemaNeed | null {
  return needAt(program, ref, 0);
}

function needAt(program: Program, ref: Ref, depth: number): SchemaNeed | null {
  if (depth > DEEPEST) return null;
  const row = valueOf(program, ref);
  if (row?.kind === 'result') {
    const call = program.files.get(ref.file)?.calls[row.call];
    const said = call === undefined ? null : needOfCall(program, { file: ref.file, call }, depth);
    if (said !== null) return said;
  }
  if (row?.kind === 'global' && CONSTRUCTORS.test(`global#${row.name}`))
    return { need: 'required', standard: null, checkedBy: row.name };
  return firstOf(
    stepsFrom(program, ref).flatMap((step) => ('value' in step ? [step] : [])),
    (step) => needAt(program, step, depth + 1),
  );
}

interface Place {
  readonly file: string;
  readonly call: Call;
}

function needOfCall(program: Program, place: Place, depth: number): SchemaNeed | null {
  const { file, call } = place;
  const callee = valueOf(program, { file, value: call.callee });
  const isNamed = callee?.kind === 'member' || callee?.kind === 'import';
  const calling = { program, depth, name: isNamed ? callee.name : '', refs: refsOf(place) };
  const onto = callee?.kind === 'member' ? needAt(program, { file, value: callee.object }, depth + 1) : null;
  return onto === null ? needOfFunction(calling, place) : needOfMethod(calling, onto);
}

interface Calling {
  readonly program: Program;
  readonly depth: number;
  readonly name: string;
  /** The arguments. */
  readonly refs: readonly Ref[];
}

/** `.optional()` speaks of what it is called on. */
function needOfMethod({ name, refs }: Calling, onto: SchemaNeed): SchemaNeed {
  return saidBy(name, onto, WITH_DEFAULT.test(name) ? refs[0] : undefined) ?? onto;
}

/** `optional(schema, value)` speaks of what it gets. */
function needOfFunction({ program, depth, name, refs }: Calling, place: Place): SchemaNeed | null {
  const made = madeBy(program, place);
  if (made === null) return null;
  const base = firstOf(refs, (ref) => needAt(program, ref, depth + 1)) ?? made;
  const standard = WITH_DEFAULT.test(name) || OPTIONAL.test(name) ? refs[1] : undefined;
  return saidBy(name, base, standard) ?? optionsNeed(program, made, refs) ?? base;
}

function refsOf({ file, call }: Place): readonly Ref[] {
  return call.arguments.map((value) => ({ file, value }));
}

/** What a method or function of this name makes of a schema; null where it leaves open whether the key may be missing. */
function saidBy(name: string, base: SchemaNeed, standard: Ref | undefined): SchemaNeed | null {
  if (standard !== undefined) return { ...base, need: 'default', standard };
  if (OPTIONAL.test(name)) return base.need === 'default' ? base : { ...base, need: 'optional' };
  return REQUIRED.test(name) ? { ...base, need: 'required' } : null;
}

/** A call of a library that makes a schema; Joi's keys may be missing unless they are required. */
function madeBy(program: Program, { file, call }: Place): SchemaNeed | null {
  const paths = program
    .targetsOf({ file, value: call.callee })
    .flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  const path = paths.find((each) => !each.startsWith('global#') && !each.startsWith('node:'));
  if (path === undefined) return null;
  const checkedBy = packageName(splitPath(path)[0]);
  return { need: LOOSE.test(checkedBy) ? 'optional' : 'required', standard: null, checkedBy };
}

/** envalid and its kin take `{ default: 3000 }`; one for development alone is none where it runs. */
function optionsNeed(program: Program, base: SchemaNeed, refs: readonly Ref[]): SchemaNeed | null {
  return firstOf(refs, (ref) => {
    if (valueOf(program, ref)?.kind !== 'object') return null;
    const standard = propertyOf(program, ref, 'default');
    if (standard === null) return null;
    // `default: undefined` only says that it may be missing.
    return valueOf(program, standard.ref)?.kind === 'undefined'
      ? { ...base, need: 'optional' }
      : { ...base, need: 'default', standard: standard.ref };
  });
}

function firstOf<Item, Answer>(items: readonly Item[], ask: (item: Item) => Answer | null): Answer | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}
