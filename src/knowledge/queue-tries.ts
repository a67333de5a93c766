import type { CallSite, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import type { Place } from '../model/place.ts';
import { mayMeet } from '../model/queue-ends.ts';
import { decidedNames } from './decided-names.ts';
import { keyPlaces } from './option-places.ts';
import { siteOf } from './region.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { Rows } from './rows.ts';

/** How often jobs of a queue run, by its name, as far as the code names both at one call: `new Queue('mail', { … attempts: 5 })`. */
export function queueTries(
  program: Program,
  { retrySites, jobOptions }: Pick<Rows, 'retrySites' | 'jobOptions'>,
): (queue: string, framework: string) => RetryLayer | null {
  const takers = groupBy(jobOptions, placeKey);
  const byName = new Map<string, Tries[]>();
  for (const { kind, file, line, symbol, maxAttempts: attempts, bounded } of retrySites) {
    if (kind !== 'queue-attempts' || attempts === 1 || attempts === null) continue;
    const layer: RetryLayer = { kind, file, line, symbol, attempts, bounded, certainty: 'likely' };
    const known = takers
      .get(placeKey({ file, line }))
      ?.map(({ taker, framework }) => ({ site: siteOf(program, taker.file, taker.call), framework }));
    for (const { site, framework } of known ?? sitesAt(program, file, line)) {
      for (const name of namesAt(program, site)) byName.set(name, [...(byName.get(name) ?? []), { layer, framework }]);
    }
  }
  return (queue, framework) => {
    const own = (byName.get(queue) ?? []).filter(
      (each) => each.framework === null || mayMeet(each.framework, framework),
    );
    const [most] = own.map(({ layer }) => layer).toSorted(by(({ attempts }) => -(attempts ?? 0)));
    return most ?? null;
  };
}

interface Tries {
  readonly layer: RetryLayer;
  /** The library of the jobs; null where the call around them is not known. */
  readonly framework: string | null;
}

function placeKey({ file, line }: Place): string {
  return `${line} ${file}`;
}

/** The innermost call around a line. */
function sitesAt(
  program: Program,
  file: string,
  line: number,
): readonly { readonly site: CallSite; readonly framework: null }[] {
  const calls = program.files.get(file)?.calls ?? [];
  const around = calls.flatMap((call, index) =>
    call.line <= line && line <= call.endLine ? [{ index, size: call.endLine - call.line }] : [],
  );
  const [innermost] = around.toSorted((a, b) => a.size - b.size);
  return innermost === undefined ? [] : [{ site: siteOf(program, file, innermost.index), framework: null }];
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
