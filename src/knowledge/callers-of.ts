import { callGraph } from '../code/link/call-graph.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import { activityRuns } from './temporal-activities.ts';
import { childRuns } from './temporal-children.ts';

/** Callers of each function, by number. */
type Edges = readonly (readonly number[])[];

/** The call graph read backwards; functions are numbers. */
export interface Callers {
  readonly idOf: (at: FunctionRef) => number | undefined;
  readonly count: number;
  readonly certain: Edges;
  readonly likely: Edges;
}

type NamedRun = ReturnType<typeof childRuns>[number];

export const callersOf = remembered((program: Program): Callers => {
  const { edgesFrom } = callGraph(program);
  const all = [...program.files].flatMap(([file, facts]) =>
    facts.functions.map((_, index): FunctionRef => ({ file, function: index })),
  );
  const firstIds = new Map<string, number>();
  all.forEach((at, id) => {
    if (at.function === 0) firstIds.set(at.file, id);
  });
  const idOf = (at: FunctionRef): number | undefined => {
    const id = (firstIds.get(at.file) ?? Number.NaN) + at.function;
    return all[id]?.file === at.file ? id : undefined;
  };
  const certain: number[][] = all.map(() => []);
  const likely: number[][] = all.map(() => []);
  all.forEach((at, id) => {
    for (const { to, certainty } of edgesFrom(at)) {
      (certainty === 'certain' ? certain : likely)[idOf(to) ?? -1]?.push(id);
    }
  });
  // A workflow of Temporal runs its activities, and other workflows, by their names.
  const named = (runs: readonly NamedRun[], edges: number[][]): void => {
    for (const { at, site } of runs) {
      const workflow = idOf({ file: site.file, function: site.call.function });
      if (workflow !== undefined) edges[idOf(at) ?? -1]?.push(workflow);
    }
  };
  named(activityRuns(program), certain);
  named(childRuns(program), likely);
  return { idOf, count: all.length, certain, likely };
});

/**
 * Gives `level` to all that lead to these functions along such edges, where they have none yet.
 * @returns the functions and all that got the level
 */
export function spread(
  levels: Uint8Array,
  from: readonly number[],
  { level, along }: { readonly level: number; readonly along: readonly Edges[] },
): readonly number[] {
  const found = [...from];
  for (let next = 0; next < found.length; next++) {
    for (const edges of along) {
      for (const caller of edges[found[next] ?? -1] ?? []) {
        if (levels[caller] !== 0) continue;
        levels[caller] = level;
        found.push(caller);
      }
    }
  }
  return found;
}
