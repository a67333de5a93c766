import type { FunctionRef, Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';
import { callersOf, spread } from './callers-of.ts';
import { functionAround } from './function-around.ts';

/** Does a function lead to one of these places when it runs? Those around the places do. */
export function reaching(program: Program, places: readonly Place[]): (at: FunctionRef) => boolean {
  const { idOf, count, certain, likely } = callersOf(program);
  const levels = new Uint8Array(count);
  const starts = places.flatMap((place) => idOf(functionAround(program, place)) ?? []);
  for (const id of starts) levels[id] = 1;
  spread(levels, starts, { level: 1, along: [certain, likely] });
  return (at) => levels[idOf(at) ?? -1] === 1;
}
