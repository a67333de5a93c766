import type { CallSite, Program } from '../code/link/program.ts';
import type { RetryWrapperUse } from '../model/library.ts';
import { optionPlaces } from './option-places.ts';

/** Does a wrapper go on without end: `{ forever: true }`, `Schedule.exponential(100)`. */
export function isEndless(
  program: Program,
  site: CallSite,
  { foreverOption, backoffOption, endless = [] }: RetryWrapperUse,
): boolean {
  const forever = foreverOption === undefined ? undefined : optionPlaces(program, site, foreverOption)[0];
  const targets = forever === undefined ? [] : program.targetsOf(forever.value);
  if (targets.some((target) => target.kind === 'literal' && target.value === true)) return true;
  const places = backoffOption === undefined || endless.length === 0 ? [] : optionPlaces(program, site, backoffOption);
  return places.some(({ value }) =>
    program.targetsOf(value).some((target) => target.kind === 'api' && endless.includes(target.path)),
  );
}
