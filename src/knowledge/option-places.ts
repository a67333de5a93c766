import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Slot } from '../model/entry-uses.ts';

/** Where an option is written: its value, and the key that people would point at. */
export interface OptionPlace {
  readonly value: Ref;
  readonly file: string;
  readonly line: number;
}

const DEEPEST = 6;

/** All places where the option of a call is written: through constants, spreads, conditions, and what callers pass. */
export function optionPlaces(program: Program, site: CallSite, slot: Slot): readonly OptionPlace[] {
  const value = site.call.arguments[slot.argument];
  if (value === undefined) return [];
  const ref = { file: site.file, value };
  return slot.key === undefined
    ? [{ value: ref, file: site.file, line: site.call.line }]
    : keyPlaces(program, ref, slot.key);
}

/** Places of a dotted key; the line is that of the first part that is named like a retry, else of the last. */
export function keyPlaces(program: Program, ref: Ref, key: string): readonly OptionPlace[] {
  const [first = '', ...rest] = key.split('.');
  const found = placesNamed(program, ref, { name: first, depth: 0 });
  if (rest.length === 0) return found;
  return found.flatMap((place) => {
    const inner = keyPlaces(program, place.value, rest.join('.'));
    return isRetryKey(first) ? inner.map(({ value }) => ({ ...place, value })) : inner;
  });
}

export function isRetryKey(key: string): boolean {
  return /retr(?:y|ies)|attempt|reconnect/i.test(key);
}

interface Named {
  readonly name: string;
  readonly depth: number;
}

function placesNamed(program: Program, ref: Ref, { name, depth }: Named): readonly OptionPlace[] {
  if (depth > DEEPEST) return [];
  const written = program.targetsOf(ref).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    const { file } = target.at;
    const property = row.properties.findLast((each) => each.name === name);
    if (property !== undefined) return [{ value: { file, value: property.value }, file, line: property.line }];
    return row.spreads.flatMap((spread) => placesNamed(program, { file, value: spread }, { name, depth: depth + 1 }));
  });
  return [...written, ...assignedLater(program, ref, name)];
}

/** `options.attempts = 3` on what is handed over. */
function assignedLater(program: Program, { file, value }: Ref, name: string): readonly OptionPlace[] {
  const facts = program.files.get(file);
  const row = facts?.values[value];
  if (facts === undefined || (row?.kind !== 'local' && row?.kind !== 'parameter')) return [];
  return facts.assignments.flatMap((assignment) => {
    const target = facts.values[assignment.target];
    const isIt =
      target?.kind === 'member' && target.name === name && target.object === value && assignment.value !== null;
    return isIt ? [{ value: { file, value: assignment.value ?? 0 }, file, line: assignment.line }] : [];
  });
}
