import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Service } from '../model/handover-model.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { functionAround } from './function-around.ts';
import { isRunByHand } from './is-run-by-hand.ts';
import { loadedFiles } from './loaded-files.ts';
import { activityRuns } from './temporal-activities.ts';

/**
 * Services that make a call while they start or work: it stands in their own code, or in code of a library that this calls or
 * loads. What stands among the scripts of a service is run by people, unless work comes in there.
 */
export const madeBy = remembered((question: Question): ((place: Place) => readonly string[]) => {
  const running = question.services
    .filter(({ deployable }) => deployable)
    .map((service) => ({ name: service.name, keys: keysOf(question, service) }));
  return (place) => {
    const key = functionKey(functionAround(question.program, place));
    return running.flatMap(({ name, keys }) => (keys.has(key) ? [name] : []));
  };
});

function keysOf({ program, rows, serviceOf }: Question, service: Service): ReadonlySet<string> {
  const entered = new Set(rows.entryPoints.map(({ file }) => file));
  const own = [...program.files.keys()].filter(
    (file) => serviceOf(file)?.name === service.name && (entered.has(file) || !isRunByHand(file)),
  );
  const functions = own.flatMap((file) =>
    (program.files.get(file)?.functions ?? []).map((_, index): FunctionRef => ({ file, function: index })),
  );
  const modules = [...loadedFiles(program, own)].map((file) => ({ file, function: 0 }));
  return runFrom(program, [...functions, ...modules]);
}

/** A workflow of Temporal runs its activities by their names, and they may run further ones. */
function runFrom(program: Program, starts: readonly FunctionRef[]): ReadonlySet<string> {
  const found = new Set([...starts.map(functionKey), ...callGraph(program).reachableFrom(starts).keys()]);
  const activities = activityRuns(program).filter(
    ({ at, site }) =>
      !found.has(functionKey(at)) && found.has(functionKey({ file: site.file, function: site.call.function })),
  );
  return activities.length === 0 ? found : runFrom(program, [...starts, ...activities.map(({ at }) => at)]);
}
