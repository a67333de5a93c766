import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import type { ReachedSystem } from '../model/entry-point.ts';
import type { Certainty } from '../model/place.ts';
import { functionAround } from './function-around.ts';
import type { SystemUse } from './rows.ts';

/** Who calls a function, and how sure that is. */
interface Caller {
  readonly key: string;
  readonly certainty: Certainty;
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
  const reached = new Map<string, Map<string, Certainty>>();
  const calls = uses.filter(({ use }) => use.effect !== 'client');
  for (const [name, rows] of groupBy(calls, (row) => row.system.name)) {
    const at = rows.map(({ use }) => ({ key: functionKey(functionAround(program, use)), certainty: use.certainty }));
    for (const [key, certainty] of allCallers(callers, at)) {
      const known = reached.get(key) ?? new Map<string, Certainty>();
      reached.set(key, known.set(name, certainty));
    }
  }
  return (starts) => merged(starts.map((at) => reached.get(functionKey(at)) ?? new Map<string, Certainty>()));
}

/** The call graph read backwards. */
function callersOf(program: Program): ReadonlyMap<string, readonly Caller[]> {
  const { edgesFrom } = callGraph(program);
  const callers = new Map<string, Caller[]>();
  for (const [file, facts] of program.files) {
    for (const index of facts.functions.keys()) {
      const at = { file, function: index };
      for (const { to, certainty } of edgesFrom(at)) {
        const key = functionKey(to);
        const known = callers.get(key);
        if (known === undefined) callers.set(key, [{ key: functionKey(at), certainty }]);
        else known.push({ key: functionKey(at), certainty });
      }
    }
  }
  return callers;
}

/** First along what is certain, then from all of that along the rest. */
function allCallers(
  callers: ReadonlyMap<string, readonly Caller[]>,
  starts: readonly Caller[],
): ReadonlyMap<string, Certainty> {
  const found = new Map<string, Certainty>();
  for (const wanted of ['certain', 'likely'] as const) {
    const waiting = [
      ...found.keys(),
      ...starts.flatMap(({ key, certainty }) => (certainty === wanted && !found.has(key) ? [key] : [])),
    ];
    for (const key of waiting) if (!found.has(key)) found.set(key, wanted);
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const caller of callers.get(key) ?? []) {
        if (found.has(caller.key) || (wanted === 'certain' && caller.certainty !== 'certain')) continue;
        found.set(caller.key, wanted);
        waiting.push(caller.key);
      }
    }
  }
  return found;
}

/** The surest way to each counts. */
function merged(lists: readonly ReadonlyMap<string, Certainty>[]): readonly ReachedSystem[] {
  const all = new Map<string, Certainty>();
  for (const list of lists)
    for (const [name, certainty] of list) if (all.get(name) !== 'certain') all.set(name, certainty);
  return [...all].map(([name, certainty]) => ({ name, certainty })).toSorted(by((row) => row.name));
}
