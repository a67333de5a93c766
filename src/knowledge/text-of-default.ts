import type { Program, Ref } from '../code/link/program.ts';
import { shownDefault } from './secret-settings.ts';

/** The one literal that a default is, as it may be shown; null where it is computed or can be several. */
export function textOfDefault(
  program: Program,
  { name, ref }: { readonly name: string; readonly ref: Ref },
): string | null {
  const literals = program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'literal' && target.value !== null ? [target.value] : []));
  const [only, ...others] = literals;
  return only === undefined || others.length > 0 ? null : shownDefault(name, only);
}
