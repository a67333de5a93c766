import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import { functionAround } from './function-around.ts';

/** Functions, by `functionKey`, that lead to one of these places when they run; those around the places included. */
export function functionsReaching(program: Program, places: readonly Place[]): ReadonlySet<string> {
  const callers = callersOf(program);
  const waiting = places.map((place) => functionKey(functionAround(program, place)));
  const found = new Set(waiting);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const caller of callers.get(key) ?? []) {
      if (found.has(caller)) continue;
      found.add(caller);
      waiting.push(caller);
    }
  }
  return found;
}

/** The call graph read backwards. */
const callersOf = remembered((program: Program): ReadonlyMap<string, readonly string[]> => {
  const { edgesFrom } = callGraph(program);
  const callers = new Map<string, string[]>();
  for (const [file, facts] of program.files) {
    for (const index of facts.functions.keys()) {
      const from = functionKey({ file, function: index });
      for (const { to } of edgesFrom({ file, function: index })) {
        const known = callers.get(functionKey(to));
        if (known === undefined) callers.set(functionKey(to), [from]);
        else known.push(from);
      }
    }
  }
  return callers;
});
