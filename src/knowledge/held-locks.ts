import type { FunctionRef } from '../code/link/program.ts';
import { symbolOf } from '../code/link/queries.ts';
import type { TimeLimit } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { lastName } from './mentions.ts';

export interface HeldLock {
  /** `lock of chargeOrder`. */
  readonly name: string;
  readonly limit: TimeLimit;
}

/** The lock that a function took before a line, and gives back behind it. */
export function lockAround(
  { program, rows }: Pick<Question, 'program' | 'rows'>,
  at: FunctionRef,
  line: number,
): HeldLock | null {
  const facts = program.files.get(at.file);
  const lock = rows.locks.findLast(
    (row) => row.file === at.file && facts?.calls[row.call]?.function === at.function && row.line < line,
  );
  if (facts === undefined || lock === undefined) return null;
  const isGivenBack = facts.calls.some(
    (call) =>
      call.function === at.function && call.line >= line && /^(?:release|unlock)/.test(lastName(facts, call.callee)),
  );
  const { file, ms } = lock;
  return isGivenBack ? { name: `lock of ${symbolOf(program, at)}`, limit: { file, line: lock.line, ms } } : null;
}
