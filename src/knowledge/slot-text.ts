import type { Program, Ref, Target } from '../code/link/program.ts';
import { numberOf } from '../code/link/number-of.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { CallSite } from '../code/link/program.ts';
import type { Slot } from '../model/entry-uses.ts';

/** What stands where the code names something that is not known before it runs. */
export const UNKNOWN_TEXT = '${…}';

/** Names that a value can be: strings, constants of a library (`EVERY_HOUR`), environment variables, numbers. */
export function namesOf(program: Program, ref: Ref): readonly string[] {
  // `process.env.QUEUE ?? ''`: what stands in for a name that is missing names nothing.
  const texts = textsOf(program, ref).filter((text) => text !== '');
  if (texts.length > 0) return texts.map((text) => (/^(?:\$\{…\}\W*)+$/.test(text) ? UNKNOWN_TEXT : text));
  const number = numberOf(program, ref);
  if (number !== null) return [String(number)];
  return program
    .targetsOf(ref)
    .flatMap((target) => [...nameOfTarget(program, target), ...namesInList(program, target)]);
}

/** `subscribe(['orders', 'mail'])`, `cronExpressions: ['0 3 * * *']`: a list of texts names several. */
function namesInList(program: Program, target: Target): readonly string[] {
  const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
  if (row?.kind !== 'array' || target.kind !== 'structure') return [];
  return row.elements.flatMap((value) => textsOf(program, { file: target.at.file, value }));
}

function nameOfTarget(program: Program, target: Target): readonly string[] {
  // A member of what a call gave, `parse(argv).cron`, is no constant.
  if (target.kind === 'api' && !/[()<>[\]]/.test(target.path))
    return [target.path.slice(Math.max(target.path.lastIndexOf('.'), target.path.indexOf('#')) + 1)];
  // A class that stands for a name: a processor or an event class.
  if (target.kind === 'class')
    return [program.files.get(target.at.file)?.classes[target.at.class]?.name ?? UNKNOWN_TEXT];
  return [];
}

/** Names in the first slot that holds any; `${…}` where a slot is there but its value is not known. */
/** Names that a value can be; one unknown text where it is none that can be followed. */
export function namesAt(program: Program, ref: Ref): readonly string[] {
  const names = namesOf(program, ref);
  return names.length > 0 ? names : [UNKNOWN_TEXT];
}

export function slotNames(program: Program, site: CallSite, slots: readonly (Slot | undefined)[]): readonly string[] {
  const written = slots
    .flatMap((slot) => (slot === undefined ? [] : [slotOf(program, site, slot)]))
    .filter((slot) => slot !== null);
  const names = written.map((slot) => namesOf(program, slot.ref)).find((each) => each.length > 0);
  return names ?? (written.length > 0 ? [UNKNOWN_TEXT] : []);
}
