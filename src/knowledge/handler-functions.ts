import type { FunctionRef, Program, Ref } from '../code/link/program.ts';
import { functionKey } from '../code/link/linker.ts';
import { valueOf } from '../code/link/value-of.ts';

const DEEPEST = 3;

/**
 * Own functions that run when what is handed over as a handler runs: the function itself, those in an array or under the
 * keys of an object, and those that a call wraps, `asyncHandler(list)`, `...handlers(list)`. Nothing is said of functions of libraries, nor
 * where a place is empty.
 */
export function handlerFunctions(program: Program, refs: readonly (Ref | null)[]): readonly FunctionRef[] {
  const found = new Map(
    refs
      .flatMap((ref) => (ref === null ? [] : functionsBehind(program, ref, 0)))
      .map((at) => [functionKey(at), at] as const),
  );
  return [...found.values()];
}

function functionsBehind(program: Program, ref: Ref, depth: number): readonly FunctionRef[] {
  if (depth > DEEPEST) return [];
  const own = program.targetsOf(ref).flatMap((target): readonly FunctionRef[] => {
    if (target.kind === 'function') return [target.at];
    return target.kind === 'structure' ? partsOf(program, target.at, depth) : [];
  });
  return [...own, ...wrapped(program, ref, depth)];
}

function partsOf(program: Program, at: Ref, depth: number): readonly FunctionRef[] {
  const row = valueOf(program, at);
  const values =
    row?.kind === 'array' ? row.elements : row?.kind === 'object' ? row.properties.map(({ value }) => value) : [];
  return values.flatMap((value) => functionsBehind(program, { file: at.file, value }, depth + 1));
}

/** Arguments of the call that gave the handler, through the name that it was given in the same file. */
function wrapped(program: Program, { file, value }: Ref, depth: number): readonly FunctionRef[] {
  const facts = program.files.get(file);
  const row = facts?.values[value];
  switch (row?.kind) {
    case 'local':
      return (facts?.bindings[row.binding]?.values ?? []).flatMap((each) =>
        wrapped(program, { file, value: each }, depth + 1),
      );
    case 'element':
      return wrapped(program, { file, value: row.of }, depth);
    case 'result':
      return (facts?.calls[row.call]?.arguments ?? []).flatMap((each) =>
        functionsBehind(program, { file, value: each }, depth + 1),
      );
    default:
      return [];
  }
}
