import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { numberOf } from '../code/link/number-of.ts';
import { valueOf } from '../code/link/value-of.ts';
import { propertyOf } from '../code/link/queries.ts';
import type { Value } from '../model/values.ts';

const DEEPEST = 8;

/**
 * The number that bounds tries. Of a parameter it is what `site` passes, else its default; what other callers pass
 * does not count. Null where it comes from outside, also for `process.env.RETRIES ?? 3`.
 */
export function limitOf(program: Program, ref: Ref, site: CallSite | null = null): number | null {
  return resolved({ program, site, depth: 0 }, ref);
}

interface Resolving {
  readonly program: Program;
  readonly site: CallSite | null;
  readonly depth: number;
}

type Reader = (resolving: Resolving, ref: Ref, row: Value) => number | null;

function resolved(resolving: Resolving, ref: Ref): number | null {
  const row = valueOf(resolving.program, ref);
  if (row === undefined || resolving.depth > DEEPEST) return null;
  const reader = READERS[row.kind];
  return reader === undefined
    ? numberOf(resolving.program, ref)
    : reader({ ...resolving, depth: resolving.depth + 1 }, ref, row);
}

const READERS: Readonly<Partial<Record<Value['kind'], Reader>>> = {
  parameter: (resolving, ref, row) =>
    row.kind === 'parameter'
      ? ofParameter(resolving, { file: ref.file, function: row.function, index: row.index })
      : null,
  member: ofMember,
  either: (resolving, ref, row) => (row.kind === 'either' ? ofEither(resolving, ref, row.values) : null),
  binary: (resolving, { file }, row) => {
    if (row.kind !== 'binary') return null;
    const [left, right] = [
      resolved(resolving, { file, value: row.left }),
      resolved(resolving, { file, value: row.right }),
    ];
    return left === null || right === null ? null : calculated(row.operator, left, right);
  },
  local: (resolving, { file }, row) => {
    const values = row.kind === 'local' ? (resolving.program.files.get(file)?.bindings[row.binding]?.values ?? []) : [];
    return values.length === 1 && values[0] !== undefined ? resolved(resolving, { file, value: values[0] }) : null;
  },
  typed: (resolving, { file }, row) => (row.kind === 'typed' ? resolved(resolving, { file, value: row.value }) : null),
  result: ofCoercion,
};

/** `Math.max(1, retries)`, `Number(x)` say what their only known argument says. */
function ofCoercion(resolving: Resolving, ref: Ref, row: Value): number | null {
  const { program } = resolving;
  const call = row.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  if (call === undefined) return null;
  const isNumeric = program
    .targetsOf({ file: ref.file, value: call.callee })
    .some(
      (target) =>
        target.kind === 'api' && /^global#(?:Math\.(?:max|min|floor|ceil|round)|Number|parseInt)$/.test(target.path),
    );
  if (!isNumeric) return numberOf(program, ref);
  const numbers = call.arguments.flatMap((value) => resolved(resolving, { file: ref.file, value }) ?? []);
  return numbers.length === call.arguments.length ? Math.max(...numbers) : null;
}

function calculated(operator: string, left: number, right: number): number | null {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : null;
}

interface ParameterAt {
  readonly file: string;
  readonly function: number;
  readonly index: number;
}

/** What the call passes for a parameter, else its default. */
function holderOf({ program, site }: Resolving, at: ParameterAt): Ref | null {
  const passed = site !== null && isCallOf(site, at) ? site.call.arguments[at.index] : undefined;
  if (site !== null && passed !== undefined) return { file: site.file, value: passed };
  const standard = program.files.get(at.file)?.functions[at.function]?.parameters[at.index]?.default ?? null;
  return standard === null ? null : { file: at.file, value: standard };
}

function ofParameter(resolving: Resolving, at: ParameterAt): number | null {
  const holder = holderOf(resolving, at);
  return holder === null ? null : resolved({ ...resolving, site: null }, holder);
}

/** `options.retries`, also destructured: what the caller's object holds under that key. */
function ofMember(resolving: Resolving, ref: Ref, row: Value): number | null {
  const { program } = resolving;
  const owner = row.kind === 'member' ? valueOf(program, { file: ref.file, value: row.object }) : undefined;
  if (row.kind !== 'member' || owner?.kind !== 'parameter')
    return isOfParameter(program, ref) ? null : numberOf(program, ref);
  const holder = holderOf(resolving, { file: ref.file, function: owner.function, index: owner.index });
  const written = holder === null ? null : propertyOf(program, holder, row.name);
  return written === null ? null : numberOf(program, written.ref);
}

function isOfParameter(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return (
    row?.kind === 'parameter' ||
    (row?.kind === 'member' && isOfParameter(program, { file: ref.file, value: row.object }))
  );
}

function isCallOf(site: CallSite, at: ParameterAt): boolean {
  return site.targets.some(
    (target) => target.kind === 'function' && target.at.file === at.file && target.at.function === at.function,
  );
}

/** The first value that is known; none where one comes from the environment, or where a condition has several numbers to choose from. */
function ofEither(resolving: Resolving, ref: Ref, values: readonly number[]): number | null {
  const isOutside = resolving.program.targetsOf(ref).some((target) => target.kind === 'env');
  const known = values
    .map((value) => resolved(resolving, { file: ref.file, value }))
    .filter((number) => number !== null);
  return isOutside || isChosen(resolving, ref, values) ? null : (known[0] ?? null);
}

/** `onBuildMachine ? 50 : 20`: before `??` stands something that may be missing, and no number. */
function isChosen({ program }: Resolving, { file }: Ref, values: readonly number[]): boolean {
  const written = values
    .flatMap((value) => alternativesOf(program, { file, value }))
    .map((ref) => (isNamed(program, ref) ? numberOf(program, ref) : null));
  const several = new Set(written.filter((number) => number !== null && number > 1));
  return written[0] !== null && several.size > 1;
}

/** `a ? 50 : b ? 5 : 20` has three. */
function alternativesOf(program: Program, ref: Ref): readonly Ref[] {
  const row = valueOf(program, ref);
  return row?.kind === 'either'
    ? row.values.flatMap((value) => alternativesOf(program, { file: ref.file, value }))
    : [ref];
}

/** A number in the code, or a constant. */
function isNamed(program: Program, ref: Ref): boolean {
  const kind = valueOf(program, ref)?.kind;
  return kind === 'literal' || kind === 'local' || kind === 'import';
}

/** `config.retries || 0` is decided by who passes it: 0 stands for "nobody did". */
export function isZeroByDefault(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  if (row?.kind === 'local') {
    const [value, ...more] = program.files.get(ref.file)?.bindings[row.binding]?.values ?? [];
    return value !== undefined && more.length === 0 && isZeroByDefault(program, { file: ref.file, value });
  }
  return row?.kind === 'either' && row.values.some((value) => limitOf(program, { file: ref.file, value }) === null);
}
