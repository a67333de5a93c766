import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import type { ReachedSystem } from '../model/entry-point.ts';
import { functionAround } from './function-around.ts';
import type { SystemUse } from './rows.ts';

const LIKELY = 1;
const CERTAIN = 2;

/** The call graph read backwards; functions are numbers. */
interface Callers {
  readonly idOf: (at: FunctionRef) => number | undefined;
  readonly count: number;
  /** Callers of each function, surely and likely. */
  readonly certain: readonly (readonly number[])[];
  readonly likely: readonly (readonly number[])[];
}

/**
 * Which external systems are reached when functions run. Walked once for each system, from its calls back to all that run
 * them: the time does not grow with the number of questions. Making a client alone reaches nothing.
 */
export function systemReach(
  program: Program,
  uses: readonly SystemUse[],
): (starts: readonly FunctionRef[]) => readonly ReachedSystem[] {
  const callers = callersOf(program);
  const calls = uses.filter(({ use }) => use.effect !== 'client');
  const systems = [...groupBy(calls, (row) => row.system.name)]
    .map(([name, rows]) => {
      const starts = rows.map(({ use }) => ({
        id: callers.idOf(functionAround(program, use)) ?? 0,
        level: use.certainty === 'certain' ? CERTAIN : LIKELY,
      }));
      return { name, levels: allCallers(callers, starts) };
    })
    .toSorted(by((row) => row.name));
  return (starts) => {
    const ids = starts.flatMap((at) => callers.idOf(at) ?? []);
    return systems.flatMap(({ name, levels }) => {
      // The surest way counts.
      const level = Math.max(0, ...ids.map((id) => levels[id] ?? 0));
      return level === 0 ? [] : [{ name, certainty: level === CERTAIN ? ('certain' as const) : ('likely' as const) }];
    });
  };
}

function callersOf(program: Program): Callers {
  const { edgesFrom } = callGraph(program);
  const all = [...program.files].flatMap(([file, facts]) =>
    facts.functions.map((_, index): FunctionRef => ({ file, function: index })),
  );
  const ids = new Map(all.map((at, id) => [functionKey(at), id]));
  const certain: number[][] = all.map(() => []);
  const likely: number[][] = all.map(() => []);
  all.forEach((at, id) => {
    for (const { to, certainty } of edgesFrom(at)) {
      const callee = ids.get(functionKey(to)) ?? -1;
      (certainty === 'certain' ? certain : likely)[callee]?.push(id);
    }
  });
  return { idOf: (at) => ids.get(functionKey(at)), count: all.length, certain, likely };
}

/** How surely each function reaches one of the starts: first along what is certain, then from all of that along the rest. */
function allCallers(
  { count, certain, likely }: Callers,
  starts: readonly { readonly id: number; readonly level: number }[],
): Uint8Array {
  const levels = new Uint8Array(count);
  const spread = (from: readonly number[], level: number, edges: readonly Callers['certain'][]): number[] => {
    const found = [...from];
    for (let next = 0; next < found.length; next++) {
      for (const list of edges) {
        for (const caller of list[found[next] ?? -1] ?? []) {
          if (levels[caller] !== 0) continue;
          levels[caller] = level;
          found.push(caller);
        }
      }
    }
    return found;
  };
  const at = (level: number): number[] => starts.flatMap((start) => (start.level === level ? [start.id] : []));
  for (const id of at(CERTAIN)) levels[id] = CERTAIN;
  const sure = spread(at(CERTAIN), CERTAIN, [certain]);
  const others = at(LIKELY).filter((id) => levels[id] === 0);
  for (const id of others) levels[id] = LIKELY;
  spread([...sure, ...others], LIKELY, [certain, likely]);
  return levels;
}
