import type { Program, Ref } from './program.ts';
import { valueOf } from './value-of.ts';

/** Elements of the array literals that a value can be. */
export function elementsOf(program: Program, ref: Ref): readonly Ref[] {
  return program.targetsOf(ref).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    return row?.kind === 'array' && target.kind === 'structure'
      ? row.elements.map((value) => ({ file: target.at.file, value }))
      : [];
  });
}
