import type { CallSite, Program, Ref, Target } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';

/** Is a value what a function gives that only throws: `?? fail('PORT')`? */
export function neverReturns(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  const call = row?.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  if (call === undefined) return false;
  return givesNothingBack(program, program.targetsOf({ file: ref.file, value: call.callee }));
}

/** Do these calls end in a throw or with the process, whatever happens in them? */
export function givesNothingBack(program: Program, targets: readonly Target[]): boolean {
  return (
    targets.length > 0 &&
    targets.every((target) => {
      if (target.kind === 'api') return target.path === 'global#process.exit';
      if (target.kind !== 'function') return false;
      const facts = program.files.get(target.at.file);
      const ends = facts?.exits.filter((exit) => exit.function === target.at.function) ?? [];
      return (
        ends.some(({ kind, scope }) => kind === 'throw' && scope < 0) && ends.every(({ kind }) => kind !== 'return')
      );
    })
  );
}

/** `handleError(error)`, an own function that ends in a `throw` on every path. */
export function alwaysThrows(program: Program, { call, targets }: CallSite): boolean {
  return (
    targets.length > 0 &&
    targets.every((target) => {
      if (target.kind !== 'function') return false;
      const facts = program.files.get(target.at.file);
      const row = facts?.functions[target.at.function];
      const ends = facts?.exits.filter((exit) => exit.function === target.at.function) ?? [];
      const isHeard = row?.async !== true || call.use === 'awaited' || call.use === 'returned';
      return isHeard && ends.some(({ kind, scope }) => kind === 'throw' && scope < 0) && row?.returns.length === 0;
    })
  );
}
