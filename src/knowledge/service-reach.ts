import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Certainty, Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { functionAround } from './function-around.ts';
import { loadedFiles } from './loaded-files.ts';

/** A service whose code runs the function around a place. */
export interface Reaching {
  readonly service: string;
  readonly certainty: Certainty;
}

/**
 * Which services run the code at a place of another package: they call it, directly or through others, or load the module
 * whose top level it is. Importing a library alone reaches nothing in it.
 */
export const serviceReach = remembered(reachOf);

type Asking = Pick<Question, 'program' | 'services' | 'serviceOf'>;

function reachOf({
  program,
  services,
  serviceOf,
}: Asking): (place: Place, around?: typeof functionAround) => readonly Reaching[] {
  const { reachableFrom } = callGraph(program);
  const reaching = new Map<string, Reaching[]>();
  for (const service of services.filter((each) => each.deployable)) {
    const own = [...program.files.keys()].filter((file) => serviceOf(file)?.name === service.name);
    const modules = [...loadedFiles(program, own)].map((file) => ({ file, function: 0 }));
    for (const [key, { at, certainty }] of reachableFrom([...functionsOf(program, own), ...modules])) {
      if (serviceOf(at.file)?.name === service.name) continue;
      reaching.set(key, [...(reaching.get(key) ?? []), { service: service.name, certainty }]);
    }
  }
  return (place, around = functionAround) => reaching.get(functionKey(around(program, place))) ?? [];
}

function functionsOf(program: Program, files: readonly string[]): readonly FunctionRef[] {
  return files.flatMap((file) =>
    (program.files.get(file)?.functions ?? []).map((_, index) => ({ file, function: index })),
  );
}
