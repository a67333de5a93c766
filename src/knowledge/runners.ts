import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { functionAround } from './function-around.ts';
import { type Reaching, serviceReach } from './service-reach.ts';

/** Services that run the code at a place: the one that it belongs to, or those that run the library that it belongs to. */
export const runnersOf = remembered((question: Question): ((place: Place) => readonly Reaching[]) => {
  const { program, serviceOf } = question;
  const reach = serviceReach(question);
  return (place) => {
    const own = serviceOf(place.file);
    return own?.deployable === true
      ? [{ service: own.name, certainty: 'certain' }]
      : placesThatRun(program, place).flatMap((each) => reach(each));
  };
});

/** A constructor runs where containers make objects, too: who runs a method of the class has run it. */
function placesThatRun(program: Program, place: Place): readonly Place[] {
  const functions = program.files.get(place.file)?.functions ?? [];
  const around = functions[functionAround(program, place).function];
  if (around?.kind !== 'constructor') return [place];
  return functions.flatMap((row) => (row.class === around.class ? [{ file: place.file, line: row.line }] : []));
}
