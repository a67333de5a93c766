import type { Value } from '../../model/values.ts';
import type { Program, Ref } from './program.ts';

/** The row of a value, undefined where there is none. */
export function valueOf(program: Program, ref: Ref): Value | undefined {
  return program.files.get(ref.file)?.values[ref.value];
}
