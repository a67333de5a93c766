import { exportsOf } from './exports.ts';
import type { Program, Ref } from './program.ts';
import { valueOf } from './value-of.ts';

const DEEPEST = 8;

const OPERATIONS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '**': (left, right) => left ** right,
};

/** The one number a value is known to be, also through arithmetic of constants. */
export function numberOf(program: Program, ref: Ref): number | null {
  const number = numberAt(program, ref, 0);
  return number !== null && Number.isFinite(number) ? number : null;
}

function numberAt(program: Program, ref: Ref, depth: number): number | null {
  if (depth > DEEPEST) return null;
  const row = valueOf(program, ref);
  if (row?.kind === 'binary')
    return computed(
      row.operator,
      [row.left, row.right].map((value) => numberAt(program, { file: ref.file, value }, depth + 1)),
    );
  if (row?.kind === 'local' && counts(program, ref.file, row.binding)) return null;
  const [only, ...others] = program.targetsOf(ref);
  if (only === undefined) return constantAt(program, ref, depth);
  return others.length === 0 && only.kind === 'literal' && typeof only.value === 'number' ? only.value : null;
}

function computed(operator: string, [left = null, right = null]: readonly (number | null)[]): number | null {
  return left === null || right === null ? null : (OPERATIONS[operator]?.(left, right) ?? null);
}

/** Does a variable change by `++`, `+=` and their like? Then it is no one number. */
function counts(program: Program, file: string, binding: number): boolean {
  const facts = program.files.get(file);
  if (facts === undefined || facts.bindings[binding]?.kind === 'const') return false;
  return facts.assignments.some(({ target, operator }) => {
    const row = facts.values[target];
    return operator !== '=' && row?.kind === 'local' && row.binding === binding;
  });
}

/** `const DAY = 24 * HOUR`, here or behind an import, has no target of its own: it is computed. */
function constantAt(program: Program, ref: Ref, depth: number): number | null {
  const row = valueOf(program, ref);
  const next =
    row?.kind === 'local'
      ? initialiserOf(program, ref.file, row.binding)
      : row?.kind === 'import'
        ? exportedAt(program, ref.file, row)
        : null;
  return next === null ? null : numberAt(program, next, depth + 1);
}

function initialiserOf(program: Program, file: string, binding: number): Ref | null {
  const [only, ...others] = program.files.get(file)?.bindings[binding]?.values ?? [];
  return only === undefined || others.length > 0 ? null : { file, value: only };
}

function exportedAt(
  program: Program,
  from: string,
  row: { readonly module: string; readonly name: string },
): Ref | null {
  const file = program.fileOf(from, row.module);
  const found =
    file === null ? undefined : exportsOf(program.linker, file, row.name).find((each) => each.kind === 'value');
  return found?.kind === 'value' ? found.ref : null;
}
