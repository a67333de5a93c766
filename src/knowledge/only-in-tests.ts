import { stepsFrom } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { functionOf, scopesAround } from '../code/link/queries.ts';
import { returnedBy } from '../code/link/returned.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Call, FunctionId, ScopeId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';

/** A place in a function. */
export interface Spot {
  readonly file: string;
  readonly function: FunctionId;
  readonly scope: ScopeId;
}

const DEEPEST = 6;
const NO_PRODUCTION = /^(?:test|testing|e2e|ci|development|dev|local)$/i;

/** Does code run only where `NODE_ENV` is not `production`, or a switch for tests is on: in a branch that says so, or in functions called from there alone? */
export function isOnlyInTests(program: Program, spot: Spot, depth = 0): boolean {
  const facts = program.files.get(spot.file);
  if (facts === undefined || depth > DEEPEST) return false;
  const isInBranch = scopesAround(facts, spot.scope).some(
    ({ scope }) =>
      scope.kind === 'branch' &&
      scope.side !== 'case' &&
      excludes(program, { ref: { file: spot.file, value: scope.condition }, holds: scope.side === 'then' }),
  );
  if (isInBranch || spot.function <= 0) return isInBranch;
  const callers = program.callersOf({ file: spot.file, function: spot.function });
  return (
    callers.length > 0 &&
    callers.every(({ file, call }) =>
      isOnlyInTests(program, { file, function: call.function, scope: call.scope }, depth + 1),
    )
  );
}

interface Condition {
  readonly ref: Ref;
  /** Or does not hold. */
  readonly holds: boolean;
}

/** Is it no production where a condition holds, or does not hold? */
function excludes(program: Program, { ref, holds }: Condition, depth = 0): boolean {
  const { file } = ref;
  const row = depth > DEEPEST ? undefined : valueOf(program, ref);
  if (holds && isTestSwitch(row)) return true;
  const at = (each: Ref, side: boolean): boolean => excludes(program, { ref: each, holds: side }, depth + 1);
  const inside = (value: number): boolean => at({ file, value }, holds);
  switch (row?.kind) {
    case 'unary':
      return row.operator === '!' && at({ file, value: row.value }, !holds);
    case 'binary':
      return ofBinary(program, { file, row, holds }, inside);
    case 'either':
      return holds && row.values.every((value) => inside(value));
    case 'result':
      return ofCall(program, { file, call: row.call, holds }, at);
    default:
      return allOf(row === undefined ? [] : stepsFrom(program, ref), (step) => 'value' in step && at(step, holds));
  }
}

const TEST_SWITCH = /^(?:is|in)?_?(?:integration|unit|e2e|end_?to_?end)_?tests?(?:_?mode|_?run)?$/i;

/** `settings.isIntegrationTest`, `process.env.E2E_TEST`. */
function isTestSwitch(row: Value | undefined): boolean {
  return (row?.kind === 'member' || row?.kind === 'env') && TEST_SWITCH.test(row.name);
}

interface Asked {
  readonly file: string;
  readonly call: number;
  readonly holds: boolean;
}

/** `isTest()`. */
function ofCall(
  program: Program,
  { file, call: index, holds }: Asked,
  at: (ref: Ref, holds: boolean) => boolean,
): boolean {
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return false;
  const own = functionOf(program, { file, value: call.callee });
  if (own === null) return holds && isInList(program, file, call);
  return allOf(returnedBy(program, own), (each) => at(each, holds));
}

function allOf<Row>(rows: readonly Row[], is: (row: Row) => boolean): boolean {
  return rows.length > 0 && rows.every((row) => is(row));
}

interface Comparison {
  readonly file: string;
  readonly row: Value & { readonly kind: 'binary' };
  readonly holds: boolean;
}

function ofBinary(program: Program, { file, row, holds }: Comparison, inside: (value: number) => boolean): boolean {
  const sides = [row.left, row.right];
  if (row.operator === '&&')
    return holds ? sides.some((value) => inside(value)) : sides.every((value) => inside(value));
  if (row.operator === '||')
    return holds ? sides.every((value) => inside(value)) : sides.some((value) => inside(value));
  const isEqual = /^={2,3}$/.test(row.operator);
  if (!isEqual && !/^!={1,2}$/.test(row.operator)) return false;
  const refs = sides.map((value) => ({ file, value }));
  const text = refs.flatMap((each) => textAt(program, each))[0];
  if (text === undefined || !refs.some((each) => isMode(program, each))) return false;
  return isEqual === holds ? NO_PRODUCTION.test(text) : text === 'production';
}

function textAt(program: Program, ref: Ref): readonly string[] {
  const row = valueOf(program, ref);
  return row?.kind === 'literal' && typeof row.value === 'string' ? [row.value] : [];
}

/** `process.env.NODE_ENV`, also as a field of checked settings. */
function isMode(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  if (row?.kind === 'member' && row.name === 'NODE_ENV') return true;
  return program.targetsOf(ref).some((target) => target.kind === 'env' && target.name === 'NODE_ENV');
}

/** `['test', 'dev'].includes(process.env.NODE_ENV)`. */
function isInList(program: Program, file: string, call: Call): boolean {
  const [first] = call.arguments;
  const callee = valueOf(program, { file, value: call.callee });
  if (callee?.kind !== 'member' || callee.name !== 'includes' || first === undefined) return false;
  const list = valueOf(program, { file, value: callee.object });
  const modes = list?.kind === 'array' ? list.elements.flatMap((value) => textAt(program, { file, value })) : [];
  return allOf(modes, (mode) => NO_PRODUCTION.test(mode)) && isMode(program, { file, value: first });
}
