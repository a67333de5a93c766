import type { FunctionRef, Program, Ref } from './program.ts';

/** What an own function returns: the values of its `return` statements, or the expression of its body. */
export function returnedBy({ files }: Pick<Program, 'files'>, at: FunctionRef): readonly Ref[] {
  const returns = files.get(at.file)?.functions[at.function]?.returns ?? [];
  return returns.map((value) => ({ file: at.file, value }));
}

/** The same of all own functions that a value can be. */
export function returnedByCallee(program: Program, callee: Ref): readonly Ref[] {
  return program
    .targetsOf(callee)
    .flatMap((target) => (target.kind === 'function' ? returnedBy(program, target.at) : []));
}
