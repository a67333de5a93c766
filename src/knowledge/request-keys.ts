import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { textOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';

const IDEMPOTENCY = /^(?:x-)?idempotency[-_]?(?:key|token)$|^ClientRequestToken$|^MessageDeduplicationId$/i;
const CANCELLATION = /^(?:signal|abortSignal|cancelToken)$/;
/** Objects in which headers and options of a request stand. */
const HOLDERS = /^(?:headers|options|config|params|requestOptions)$/i;
const DEEPEST = 4;

/** Where a call says by what key the other end knows a repetition: `{ idempotencyKey }`, the header `Idempotency-Key`. */
export function idempotencyKeyOf(program: Program, site: CallSite): Place | null {
  return keyOf(program, site, IDEMPOTENCY);
}

/**
 * Where the file that makes a client try again gives its requests a key: `config.headers['Idempotency-Key'] = uuid()` in an
 * interceptor.
 */
export function keyBeside(program: Program, file: string): Place | null {
  const facts = program.files.get(file);
  for (const { target, line } of facts?.assignments ?? []) {
    const row = facts?.values[target];
    const name =
      row?.kind === 'member' ? row.name : row?.kind === 'index' ? textOf(program, { file, value: row.key }) : '';
    if (name !== null && IDEMPOTENCY.test(name)) return { file, line };
  }
  return null;
}

/** Where a call gets what ends it early: `{ signal }`. */
export function cancellationOf(program: Program, site: CallSite): Place | null {
  return keyOf(program, site, CANCELLATION);
}

function keyOf(program: Program, site: CallSite, named: RegExp): Place | null {
  for (const value of site.call.arguments) {
    const found = keyIn(program, { file: site.file, value }, { named, depth: 0 });
    if (found !== null) return found;
  }
  return null;
}

/** `{ signal: undefined }`. */
function isNothing(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return row?.kind === 'undefined' || (row?.kind === 'literal' && (row.value === null || row.value === false));
}

interface Asked {
  readonly named: RegExp;
  readonly depth: number;
}

function keyIn(program: Program, ref: Ref, { named, depth }: Asked): Place | null {
  if (depth > DEEPEST) return null;
  for (const target of program.targetsOf(ref)) {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') continue;
    const { file } = target.at;
    const found = row.properties.find(
      (property) => named.test(property.name) && !isNothing(program, { file, value: property.value }),
    );
    if (found !== undefined) return { file, line: found.line };
    const inside = [
      ...row.spreads,
      ...row.properties.filter((property) => HOLDERS.test(property.name)).map((property) => property.value),
    ];
    for (const value of inside) {
      const inner = keyIn(program, { file, value }, { named, depth: depth + 1 });
      if (inner !== null) return inner;
    }
  }
  return null;
}
