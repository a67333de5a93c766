import type { CallSite, Program } from '../code/link/program.ts';
import { limitOf } from './limits.ts';
import { keyPlaces } from './option-places.ts';
import type { Pace } from './pace.ts';

/** Exponential with factor 1 is fixed, with factor 0 no delay at all. */
export function withFactor(program: Program, site: CallSite, pace: Pace): Pace {
  if (pace.backoff !== 'exponential') return pace;
  const keys = [
    'factor',
    'backoffCoefficient',
    'retry.backoffCoefficient',
    'retry.factor',
    'multiplier',
    'timeMultiple',
  ];
  const places = keys.flatMap((key) =>
    site.call.arguments.flatMap((value) => keyPlaces(program, { file: site.file, value }, key)),
  );
  const factor = places[0] === undefined ? null : limitOf(program, places[0].value);
  if (factor === 1) return { ...pace, backoff: 'fixed' };
  return factor === 0 ? { ...pace, backoff: 'none' } : pace;
}
