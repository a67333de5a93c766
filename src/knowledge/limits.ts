import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { numberOf } from '../code/link/number-of.ts';
import { valueOf } from '../code/link/value-of.ts';
import { propertyOf } from '../code/link/queries.ts';

const DEEPEST = 8;

/**
 * The number that bounds tries. Of a parameter it is what `site` passes, else its default; what other callers pass
 * does not count. Null where it comes from outside, also for `process.env.RETRIES ?? 3`.
 */
export function limitOf(program: Program, ref: Ref, site: CallSite | null = null, depth = 0): number | null {
  const row = valueOf(program, ref);
  if (row === undefined || depth > DEEPEST) return null;
  const of = (value: number): number | null => limitOf(program, { file: ref.file, value }, site, depth + 1);
  switch (row.kind) {
    case 'parameter':
      return ofParameter(program, { file: ref.file, function: row.function, index: row.index }, site);
    case 'member':
      return ofMember(program, ref, site) ?? (isOfParameter(program, ref) ? null : numberOf(program, ref));
    case 'either':
      return ofEither(program, ref, row.values.map(of));
    case 'binary': {
      const [left, right] = [of(row.left), of(row.right)];
      return left === null || right === null ? null : calculated(row.operator, left, right);
    }
    case 'local': {
      const values = program.files.get(ref.file)?.bindings[row.binding]?.values ?? [];
      return values.length === 1 && values[0] !== undefined ? of(values[0]) : null;
    }
    case 'typed':
      return of(row.value);
    case 'result':
      return ofCoercion(program, ref, site);
    default:
      return numberOf(program, ref);
  }
}

/** `Math.max(1, retries)`, `Number(x)` say what their only known argument says. */
function ofCoercion(program: Program, ref: Ref, site: CallSite | null): number | null {
  const row = valueOf(program, ref);
  const call = row?.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  if (call === undefined) return null;
  const isNumeric = program.targetsOf({ file: ref.file, value: call.callee }).some((target) => target.kind === 'api' && /^global#(?:Math\.(?:max|min|floor|ceil|round)|Number|parseInt)$/.test(target.path));
  if (!isNumeric) return numberOf(program, ref);
  const numbers = call.arguments.flatMap((value) => limitOf(program, { file: ref.file, value }, site) ?? []);
  return numbers.length === call.arguments.length ? Math.max(...numbers) : null;
}

function calculated(operator: string, left: number, right: number): number | null {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : null;
}

function ofParameter(program: Program, at: { readonly file: string; readonly function: number; readonly index: number }, site: CallSite | null): number | null {
  const passed = calls(site, at) ? site?.call.arguments[at.index] : undefined;
  if (site !== null && passed !== undefined) return limitOf(program, { file: site.file, value: passed }, null, 1);
  const standard = program.files.get(at.file)?.functions[at.function]?.parameters[at.index]?.default ?? null;
  return standard === null ? null : numberOf(program, { file: at.file, value: standard });
}

/** `options.retries`, also destructured: what the caller's object holds under that key. */
function ofMember(program: Program, ref: Ref, site: CallSite | null): number | null {
  const row = valueOf(program, ref);
  const owner = row?.kind === 'member' ? valueOf(program, { file: ref.file, value: row.object }) : undefined;
  if (row?.kind !== 'member' || owner?.kind !== 'parameter') return null;
  const at = { file: ref.file, function: owner.function, index: owner.index };
  const standard = program.files.get(at.file)?.functions[at.function]?.parameters[at.index]?.default ?? null;
  const passed = calls(site, at) ? site?.call.arguments[at.index] : undefined;
  const holder = site !== null && passed !== undefined ? { file: site.file, value: passed } : standard === null ? null : { file: at.file, value: standard };
  const written = holder === null ? null : propertyOf(program, holder, row.name);
  return written === null ? null : numberOf(program, written.ref);
}

function isOfParameter(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return row?.kind === 'parameter' || (row?.kind === 'member' && isOfParameter(program, { file: ref.file, value: row.object }));
}

function calls(site: CallSite | null, at: { readonly file: string; readonly function: number }): boolean {
  return site?.targets.some((target) => target.kind === 'function' && target.at.file === at.file && target.at.function === at.function) ?? false;
}

/** The first value that is known; none where one comes from the environment. */
function ofEither(program: Program, ref: Ref, numbers: readonly (number | null)[]): number | null {
  const isOutside = program.targetsOf(ref).some((target) => target.kind === 'env');
  const known = [...new Set(numbers.filter((number) => number !== null))];
  return isOutside ? null : (known[0] ?? null);
}
