import { numberOf } from '../code/link/number-of.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { textOf } from '../code/link/queries.ts';
import type { TimeSlot } from '../model/entry-uses.ts';
import type { TimeLimit } from '../model/resilience.ts';
import { optionPlaces } from './option-places.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `'5 minutes'`, `'30s'`, `30_000`: milliseconds, where a number alone counts in `unit`. Null where it is not known. */
export function durationAt(program: Program, ref: Ref, unit: 'ms' | 's' = 'ms'): number | null {
  const number = numberOf(program, ref);
  if (number !== null) return number > 0 ? number * (UNITS[unit] ?? 1) : null;
  const [, amount = '', written = 'ms'] =
    /^\s*([\d.]+)\s*(ms|millisecond|s|m|h|d)?[a-z]*\s*$/i.exec(textOf(program, ref) ?? '') ?? [];
  const ms = Number(amount) * (UNITS[written.toLowerCase()] ?? 1);
  return ms > 0 ? ms : null;
}

/** After what time the work of a call is given up, as far as its own options say so. */
export function limitsOfWork(
  program: Program,
  site: CallSite,
  slots: readonly (TimeSlot | undefined)[],
): { readonly timeLimit?: TimeLimit } {
  const found = slots.flatMap((slot) => {
    const [place] = slot === undefined ? [] : optionPlaces(program, site, slot.option);
    const ms = place === undefined ? null : durationAt(program, place.value, slot?.unit);
    return place === undefined || ms === null ? [] : [{ file: place.file, line: place.line, ms }];
  });
  return found[0] === undefined ? {} : { timeLimit: found[0] };
}
