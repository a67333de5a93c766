import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import type { Service } from '../model/handover-model.ts';
import type { Certainty, Place } from '../model/place.ts';
import { functionAround } from './function-around.ts';

/** A service whose code runs the function around a place. */
export interface Reaching {
  readonly service: string;
  readonly certainty: Certainty;
}

/**
 * Which services run the code at a place of another package: they call it, directly or through others, or load the module
 * whose top level it is. Importing a library alone reaches nothing in it.
 */
export function serviceReach(
  program: Program,
  services: readonly Service[],
  serviceOf: (file: string) => Service | null,
): (place: Place) => readonly Reaching[] {
  const { reachableFrom } = callGraph(program);
  const reaching = new Map<string, Reaching[]>();
  for (const service of services.filter((each) => each.deployable)) {
    const own = [...program.files.keys()].filter((file) => serviceOf(file)?.name === service.name);
    for (const [key, { at, certainty }] of reachableFrom([
      ...functionsOf(program, own),
      ...loadedModules(program, own),
    ])) {
      if (serviceOf(at.file)?.name === service.name) continue;
      reaching.set(key, [...(reaching.get(key) ?? []), { service: service.name, certainty }]);
    }
  }
  return (place) => reaching.get(functionKey(functionAround(program, place))) ?? [];
}

function functionsOf(program: Program, files: readonly string[]): readonly FunctionRef[] {
  return files.flatMap((file) =>
    (program.files.get(file)?.functions ?? []).map((_, index) => ({ file, function: index })),
  );
}

/** Modules of other packages that are loaded when these files are, with what they load. */
function loadedModules(program: Program, files: readonly string[]): readonly FunctionRef[] {
  const loaded = new Set(files);
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { module, kind } of program.files.get(file)?.imports ?? []) {
      const target = kind === 'type' ? null : program.fileOf(file, module);
      if (target === null || loaded.has(target)) continue;
      loaded.add(target);
      waiting.push(target);
    }
  }
  return [...loaded].map((file) => ({ file, function: 0 }));
}
