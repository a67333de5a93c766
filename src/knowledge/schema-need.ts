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

function needOfCall(program: Program, { file, call }: Place, depth: number): SchemaNeed | null {
  const callee = valueOf(program, { file, value: call.callee });
  const inner = (value: number | undefined): SchemaNeed | null =>
    value === undefined ? null : needAt(program, { file, value }, depth + 1);
  const onto = callee?.kind === 'member' ? inner(callee.object) : null;
  const base = onto ?? madeBy(program, { file, call });
  if (base === null) return null;
  const name = nameOf(program, { file, call });
  const [first, second] = call.arguments;
  // `.optional()` speaks of what it is called on, `optional(schema, value)` of what it gets.
  const isMethod = onto !== null;
  const standard = isMethod ? first : second;
  if (WITH_DEFAULT.test(name) && standard !== undefined)
    return { ...base, need: 'default', standard: { file, value: standard } };
  if (OPTIONAL.test(name) && !isMethod && standard !== undefined)
    return { ...base, need: 'default', standard: { file, value: standard } };
  if (OPTIONAL.test(name)) return base.need === 'default' ? base : { ...base, need: 'optional' };
  if (REQUIRED.test(name)) return { ...base, need: 'required' };
  if (isMethod) return base;
  return optionsNeed(program, { base, file, values: call.arguments }) ?? firstOf(call.arguments, inner) ?? base;
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
function optionsNeed(
  program: Program,
  { base, file, values }: { readonly base: SchemaNeed; readonly file: string; readonly values: readonly number[] },
): SchemaNeed | null {
  return firstOf(values, (value) => {
    if (valueOf(program, { file, value })?.kind !== 'object') return null;
    const standard = propertyOf(program, { file, value }, 'default');
    return standard === null ? null : { ...base, need: 'default', standard: standard.ref };
  });
}

function nameOf(program: Program, { file, call }: Place): string {
  const callee = valueOf(program, { file, value: call.callee });
  return callee?.kind === 'member' || callee?.kind === 'import' ? callee.name : '';
}

function firstOf<Item, Answer>(items: readonly Item[], ask: (item: Item) => Answer | null): Answer | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}
