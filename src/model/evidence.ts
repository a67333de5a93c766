import type { Place } from './place.ts';

/** More places than this are a list, not evidence; the message says how many there are. */
const MOST_PLACES = 10;

/** Distinct places in the order given, at most ten, without what else the rows hold. */
export function evidenceOf(rows: readonly Place[]): readonly Place[] {
  const places = new Map(rows.map(({ file, line }) => [`${file}:${line}`, { file, line }]));
  return [...places.values()].slice(0, MOST_PLACES);
}
