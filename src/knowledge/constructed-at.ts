import type { CallSite, ClassRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { ClassFact, FunctionFact } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import { functionAround } from './function-around.ts';

/** Where the object is made whose field is filled at a place; null where the place fills no field of an object. */
export function constructedAt(program: Program, place: Place): readonly CallSite[] | null {
  const at = fieldOwner(program, place);
  if (at === null) return null;
  const made = constructions(program);
  return [at, ...program.subclassesOf(at)].flatMap((each) => made.get(keyOf(each)) ?? []);
}

/** The class whose field, which is not static, is given a value at the line; also inside of a callback there. */
function fieldOwner(program: Program, place: Place): ClassRef | null {
  const { file, line } = place;
  const facts = program.files.get(file);
  const index = facts?.classes.findLastIndex((row) => row.line <= line && line <= row.endLine) ?? -1;
  const row = facts?.classes[index];
  if (facts === undefined || row === undefined || isInMethod(program, place, row)) return null;
  const member = row.members.findLast((each) => each.line <= line);
  return member?.kind === 'field' && !member.static ? { file, class: index } : null;
}

function isInMethod(program: Program, place: Place, { line }: ClassFact): boolean {
  const functions = program.files.get(place.file)?.functions ?? [];
  let around = functions[functionAround(program, place).function];
  while (around !== undefined && around.line >= line && isPlain(around)) around = functions[around.parent];
  return around !== undefined && around.line >= line && around.kind !== 'module';
}

function isPlain({ kind }: FunctionFact): boolean {
  return kind === 'arrow' || kind === 'function';
}

const constructions = remembered((program: Program): ReadonlyMap<string, readonly CallSite[]> => {
  const made = program.calls.flatMap((site) =>
    site.targets.flatMap((target) => (target.kind === 'class' ? [{ key: keyOf(target.at), site }] : [])),
  );
  const groups = groupBy(made, ({ key }) => key);
  return new Map([...groups].map(([key, rows]) => [key, rows.map(({ site }) => site)]));
});

function keyOf(at: ClassRef): string {
  return `${at.class} ${at.file}`;
}
