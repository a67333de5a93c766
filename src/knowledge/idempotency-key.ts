import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';

const NAME = /^(?:x-)?idempotency[-_]?(?:key|token)$|^ClientRequestToken$|^MessageDeduplicationId$/i;
/** Objects in which headers and options of a request stand. */
const HOLDERS = /^(?:headers|options|config|params|requestOptions)$/i;
const DEEPEST = 4;

/** Where a call says by what key the other end knows a repetition: `{ idempotencyKey }`, the header `Idempotency-Key`. */
export function idempotencyKeyOf(program: Program, site: CallSite): Place | null {
  for (const value of site.call.arguments) {
    const found = keyIn(program, { file: site.file, value }, 0);
    if (found !== null) return found;
  }
  return null;
}

function keyIn(program: Program, ref: Ref, depth: number): Place | null {
  if (depth > DEEPEST) return null;
  for (const target of program.targetsOf(ref)) {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') continue;
    const { file } = target.at;
    const named = row.properties.find((property) => NAME.test(property.name));
    if (named !== undefined) return { file, line: named.line };
    const inside = [
      ...row.spreads,
      ...row.properties.filter((property) => HOLDERS.test(property.name)).map((property) => property.value),
    ];
    for (const value of inside) {
      const found = keyIn(program, { file, value }, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}
