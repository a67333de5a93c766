import { returnedBy } from '../code/link/returned.ts';
import { originsOf } from '../code/link/origins.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../code/link/program.ts';
import { slotOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Slot } from '../model/entry-uses.ts';
import { siteOf } from './region.ts';

const DEEPEST = 6;

/**
 * What stands in a slot of the call that made a value, as seen from where the value is: in `queueFor(name).add()` the
 * queue was made with `name`, through however many own functions it comes.
 */
export function madeSlots(program: Program, ref: Ref, slot: Slot): readonly Ref[] {
  return slotsFrom({ program, slot, depth: 0 }, ref);
}

interface Walk {
  readonly program: Program;
  readonly slot: Slot;
  readonly depth: number;
}

function slotsFrom(walk: Walk, ref: Ref): readonly Ref[] {
  const { program, slot, depth } = walk;
  if (depth > DEEPEST) return [];
  const deeper = { ...walk, depth: depth + 1 };
  const { file } = ref;
  const facts = program.files.get(file);
  const row = valueOf(program, ref);
  const inside = (values: readonly number[]): readonly Ref[] =>
    values.flatMap((value) => slotsFrom(deeper, { file, value }));
  switch (row?.kind) {
    case 'local':
      return inside(facts?.bindings[row.binding]?.values ?? []);
    case 'either':
      return inside(row.values);
    case 'typed':
      return inside([row.value]);
    case 'result':
      return ofResult(deeper, siteOf(program, file, row.call));
    default:
      return originsOf(program, ref).flatMap((origin) =>
        origin.kind === 'call' ? slotAt(program, siteOf(program, origin.file, origin.call), slot) : [],
      );
  }
}

function slotAt(program: Program, site: CallSite, slot: Slot): readonly Ref[] {
  const written = slotOf(program, site, slot);
  return written === null ? [] : [written.ref];
}

function ofResult(walk: Walk, site: CallSite): readonly Ref[] {
  const { program, slot } = walk;
  const own = site.targets.flatMap((target) => (target.kind === 'function' ? [target.at] : []));
  if (own.length === 0) return slotAt(program, site, slot);
  return own.flatMap((at) =>
    returnedBy(program, at)
      .flatMap((ref) => slotsFrom(walk, ref))
      .map((found) => passedFor(program, found, { at, site })),
  );
}

/** What a caller passes, where the slot holds a parameter of the function that it calls. */
export function passedFor(
  program: Program,
  found: Ref,
  { at, site }: { readonly at: FunctionRef; readonly site: CallSite },
): Ref {
  const row = found.file === at.file ? valueOf(program, found) : undefined;
  const value = row?.kind === 'parameter' && row.function === at.function ? site.call.arguments[row.index] : undefined;
  return value === undefined ? found : { file: site.file, value };
}
