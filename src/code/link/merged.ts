import type { Linker } from './linker.ts';
import type { Target } from './program.ts';
import { limited } from './targets.ts';

/**
 * Joins what is assigned with what is annotated. A declared shape adds nothing to a known value, but is all that is known
 * of a list that is filled later, and of what comes out of a `Map`.
 */
export function merged(linker: Linker, assigned: readonly Target[], annotated: readonly Target[]): readonly Target[] {
  if (annotated.length === 0) return assigned;
  const isVague = annotated.every(isOfPlatform) ? isEmptyList : isEmptyListOrPlatform;
  const isRecord = annotated.every((target) => isTypedRecord(linker, target));
  const values = assigned.filter((target) => !isVague(linker, target) && !(isRecord && isEmptyObject(linker, target)));
  if (values.length === 0) return annotated;
  return limited([...annotated.filter((target) => target.kind === 'api' || target.kind === 'instance'), ...values]);
}

function isEmptyListOrPlatform(linker: Linker, target: Target): boolean {
  return isEmptyList(linker, target) || isOfPlatform(target);
}

export function isOfPlatform(target: Target): boolean {
  return target.kind === 'api' && target.path.startsWith('global#');
}

/** `Record<string, Queue>`, the only reference to a type that is kept as one. */
function isTypedRecord(linker: Linker, target: Target): boolean {
  return target.kind === 'typed' && linker.files.get(target.file)?.types[target.type]?.kind === 'reference';
}

function isEmptyObject(linker: Linker, target: Target): boolean {
  const row = target.kind === 'structure' ? linker.files.get(target.at.file)?.values[target.at.value] : undefined;
  return row?.kind === 'object' && row.properties.length === 0 && row.spreads.length === 0;
}

function isEmptyList(linker: Linker, target: Target): boolean {
  const row = target.kind === 'structure' ? linker.files.get(target.at.file)?.values[target.at.value] : undefined;
  return row?.kind === 'array' && row.elements.length === 0;
}
