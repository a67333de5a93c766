import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { ReachedSystem } from '../model/entry-point.ts';
import type { Certainty, Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { type Callers, callersOf, spread } from './callers-of.ts';
import { functionAround } from './function-around.ts';
import { isOwnService } from './own-service.ts';
import type { SystemUse } from './rows.ts';

const LIKELY = 1;
const CERTAIN = 2;

/**
 * Which external systems are reached when functions run. Walked once for each system, from its calls back to all that run
 * them: the time does not grow with the number of questions. Making a client alone reaches nothing.
 */
export function systemReach(
  program: Program,
  uses: readonly SystemUse[],
): (starts: readonly FunctionRef[]) => readonly ReachedSystem[] {
  const calls = uses.filter(({ use }) => use.effect !== 'client');
  const systems = [...groupBy(calls, (row) => row.system.name)]
    .map(([name, rows]) => {
      const places = rows.map(({ use }) => use);
      return { name, leads: leadsTo(program, places) };
    })
    .toSorted(by((row) => row.name));
  return (starts) =>
    systems.flatMap(({ name, leads }) => {
      const certainty = leads(starts);
      return certainty === null ? [] : [{ name, certainty }];
    });
}

/** How surely functions lead to one of these places when they run; null where they do not. The surest way counts. */
export function leadsTo(
  program: Program,
  places: readonly (Place & { readonly certainty: Certainty })[],
): (starts: readonly FunctionRef[]) => Certainty | null {
  const callers = callersOf(program);
  // What a page loads is no call of a function.
  const ends = places.flatMap((place) => {
    const id = program.files.has(place.file) ? callers.idOf(functionAround(program, place)) : undefined;
    return id === undefined ? [] : [{ id, level: place.certainty === 'certain' ? CERTAIN : LIKELY }];
  });
  const levels = allCallers(callers, ends);
  return (starts) => {
    const level = Math.max(0, ...starts.map((at) => levels[callers.idOf(at) ?? -1] ?? 0));
    if (level === 0) return null;
    return level === CERTAIN ? 'certain' : 'likely';
  };
}

/** The same for all systems of a question that are none of its own services. */
export const reachOf = remembered((question: Pick<Question, 'program' | 'rows' | 'services'>) =>
  systemReach(
    question.program,
    question.rows.systemUses.filter((row) => !isOwnService(row, question)),
  ),
);

/** How surely each function reaches one of the starts: first along what is certain, then from all of that along the rest. */
function allCallers(
  { count, certain, likely }: Callers,
  starts: readonly { readonly id: number; readonly level: number }[],
): Uint8Array {
  const levels = new Uint8Array(count);
  const at = (level: number): number[] => starts.flatMap((start) => (start.level === level ? [start.id] : []));
  for (const id of at(CERTAIN)) levels[id] = CERTAIN;
  const sure = spread(levels, at(CERTAIN), { level: CERTAIN, along: [certain] });
  const others = at(LIKELY).filter((id) => levels[id] === 0);
  for (const id of others) levels[id] = LIKELY;
  spread(levels, [...sure, ...others], { level: LIKELY, along: [certain, likely] });
  return levels;
}
