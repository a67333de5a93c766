import type { CallSite, Program } from '../code/link/program.ts';
import type { Slot } from '../model/entry-uses.ts';
import type { RetryWrapperUse } from '../model/library.ts';
import { limitOf } from './limits.ts';
import { optionPlaces } from './option-places.ts';

/** More tries than this nobody waits for. */
const MOST_TRIES = 1000;

/** Milliseconds that a wrapper waits between all its tries, at least: chance counts as nothing. Null where it is not known. */
export function pausesOfWrapper(
  program: Program,
  site: CallSite,
  { use: { pauses, jitterOption }, attempts }: { readonly use: RetryWrapperUse; readonly attempts: number | null },
): number | null {
  if (pauses === undefined || attempts === null || attempts > MOST_TRIES) return null;
  const told = (slot: Slot, usual: number | null): number | null | undefined =>
    numberAt(program, site, { slot, usual });
  const first = told(pauses.first.option, pauses.first.ms);
  const factor = told(pauses.factor.option, pauses.factor.times);
  const most = told(pauses.most.option, pauses.most.ms);
  if (typeof first !== 'number' || typeof factor !== 'number' || most === undefined) return null;
  if (jitterOption !== undefined && isFull(program, site, jitterOption)) return 0;
  const waits = Array.from({ length: attempts - 1 }, (_, tried) => Math.min(first * factor ** tried, most ?? Infinity));
  return Math.round(waits.reduce((sum, ms) => sum + ms, 0));
}

/** Undefined where the code says something that is not known. */
function numberAt(
  program: Program,
  site: CallSite,
  { slot, usual }: { readonly slot: Slot; readonly usual: number | null },
): number | null | undefined {
  const [place] = optionPlaces(program, site, slot);
  if (place !== undefined) return limitOf(program, place.value) ?? undefined;
  return usual;
}

/** Any part of a pause may be left out by chance. */
function isFull(program: Program, site: CallSite, slot: Slot): boolean {
  return optionPlaces(program, site, slot).some(({ value }) =>
    program.targetsOf(value).some((target) => target.kind === 'literal' && target.value === 'full'),
  );
}
