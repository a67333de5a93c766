import type { CallSite, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Place } from '../model/place.ts';
import { decidedNames } from './decided-names.ts';
import { keyPlaces } from './option-places.ts';
import { siteOf } from './region.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { Rows } from './rows.ts';

/** How often jobs of a queue run, by its name, as far as the code names both at one call: `new Queue('mail', { … attempts: 5 })`. */
export function queueTries(
  program: Program,
  { retrySites, jobOptions }: Pick<Rows, 'retrySites' | 'jobOptions'>,
): (queue: string) => RetryLayer | null {
  const takers = groupBy(jobOptions, placeKey);
  const byName = new Map<string, RetryLayer>();
  for (const { kind, file, line, symbol, maxAttempts: attempts, bounded } of retrySites) {
    if (kind !== 'queue-attempts' || attempts === 1) continue;
    const layer: RetryLayer = { kind, file, line, symbol, attempts, bounded, certainty: 'likely' };
    const known = takers.get(placeKey({ file, line }))?.map(({ taker }) => siteOf(program, taker.file, taker.call));
    for (const name of (known ?? sitesAt(program, file, line)).flatMap((site) => namesAt(program, site))) {
      if ((byName.get(name)?.attempts ?? 0) < (attempts ?? 0)) byName.set(name, layer);
    }
  }
  return (queue) => byName.get(queue) ?? null;
}

function placeKey({ file, line }: Place): string {
  return `${line} ${file}`;
}

/** The innermost call around a line. */
function sitesAt(program: Program, file: string, line: number): readonly CallSite[] {
  const calls = program.files.get(file)?.calls ?? [];
  const around = calls.flatMap((call, index) =>
    call.line <= line && line <= call.endLine ? [{ index, size: call.endLine - call.line }] : [],
  );
  const [innermost] = around.toSorted((a, b) => a.size - b.size);
  return innermost === undefined ? [] : [siteOf(program, file, innermost.index)];
}

/** The first argument, or its `name`, where callers decide it; of `queue.add()` that of the call which made the queue. */
function namesAt(program: Program, site: CallSite): readonly string[] {
  const owner = ownerCall(program, site);
  return (owner === null ? [site] : [owner]).flatMap((each) => {
    const [first] = each.call.arguments;
    if (first === undefined) return [];
    const ref = { file: each.file, value: first };
    const named = keyPlaces(program, ref, 'name').map(({ value }) => value);
    return (named.length > 0 ? named : [ref]).flatMap((slot) =>
      decidedNames(program, each, { name: { ref: slot, path: [] }, others: [] }).flatMap(({ names }) => names ?? []),
    );
  });
}

/** `const mails = new Queue('mail')` of `mails.add(…)`. */
function ownerCall(program: Program, { file, call }: CallSite): CallSite | null {
  const callee = valueOf(program, { file, value: call.callee });
  const owner = callee?.kind === 'member' ? valueOf(program, { file, value: callee.object }) : undefined;
  const values = owner?.kind === 'local' ? (program.files.get(file)?.bindings[owner.binding]?.values ?? []) : [];
  const made = values.flatMap((value) => {
    const row = valueOf(program, { file, value });
    return row?.kind === 'result' ? [row.call] : [];
  });
  return made[0] === undefined ? null : siteOf(program, file, made[0]);
}
