import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { functionAround } from './function-around.ts';
import { type Reaching, serviceReach } from './service-reach.ts';
import { functionsAround } from './wrappers.ts';

/** Services that run the code at a place: the one that it belongs to, or those that run the library that it belongs to. */
export const runnersOf = remembered((question: Question): ((place: Place) => readonly Reaching[]) => {
  const { program, serviceOf } = question;
  const reach = serviceReach(question);
  const ownOf = (file: string): readonly Reaching[] | null => {
    const own = serviceOf(file);
    return own?.deployable === true ? [{ service: own.name, certainty: 'certain' }] : null;
  };
  const making = (place: Place): readonly Reaching[] =>
    makersOf(program, place).flatMap((at) => ownOf(at.file) ?? reach(place, () => at));
  return (place) => {
    const own = ownOf(place.file);
    if (own !== null) return own;
    const found = placesThatRun(program, place).flatMap((each) => reach(each));
    return found.length > 0 ? found : making(place).map((each) => ({ ...each, certainty: 'likely' }));
  };
});

/** A constructor runs where containers make objects, too: who runs a method of the class has run it. */
function placesThatRun(program: Program, place: Place): readonly Place[] {
  const functions = program.files.get(place.file)?.functions ?? [];
  const around = functions[functionAround(program, place).function];
  if (around?.kind !== 'constructor') return [place];
  return functions.flatMap((row) => (row.class === around.class ? [{ file: place.file, line: row.line }] : []));
}

/**
 * `interceptors: [() => new Watching()]`: a method that no code calls is one that a framework calls, on the object that it was
 * given. Gives the functions in which such objects are made, with those around them.
 */
function makersOf(program: Program, place: Place): readonly FunctionRef[] {
  const at = functionAround(program, place);
  const row = program.files.get(at.file)?.functions[at.function];
  if (row === undefined || row.class < 0 || program.callersOf(at).length > 0) return [];
  const made = constructions(program).get(`${at.file} ${row.class}`) ?? [];
  return made.flatMap(({ file, call }) => {
    const around = call.function === 0 ? [0] : functionsAround(program.files.get(file), call.function);
    return around.map((id) => ({ file, function: id }));
  });
}

const constructions = remembered((program: Program): ReadonlyMap<string, readonly CallSite[]> => {
  const made = program.calls.flatMap((site) =>
    site.targets.flatMap((target) =>
      site.call.kind === 'new' && target.kind === 'class'
        ? [{ key: `${target.at.file} ${target.at.class}`, site }]
        : [],
    ),
  );
  return new Map([...groupBy(made, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ site }) => site)]));
});
