import type { File } from './missing-names.ts';
import { givesNothingBack } from './never-returns.ts';

/** Where something stands in its file; a place at which the code goes no further. */
export interface Stop {
  readonly function: number;
  readonly scope: number;
}

/** Throws, and calls that never return: `process.exit(1)`, `fail('…')`. */
export function stopsAt({ program, file, facts }: File): readonly Stop[] {
  const calls = facts.calls.filter(
    ({ callee, scope }) => scope >= 0 && givesNothingBack(program, program.targetsOf({ file, value: callee })),
  );
  return [...facts.exits.filter(({ kind }) => kind === 'throw'), ...calls];
}
