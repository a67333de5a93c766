import type { CallSite, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { groupBy } from '../lib/group-by.ts';
import { by, distinct } from '../lib/order.ts';
import type { Place } from '../model/place.ts';
import { mayMeet } from '../model/queue-ends.ts';
import { decidedNames } from './decided-names.ts';
import { keyPlaces } from './option-places.ts';
import { siteOf } from './region.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { Rows } from './rows.ts';

/**
 * How often jobs of a queue run, by its name, as far as the code names both at one call: `new Queue('mail', { … attempts: 5 })`, or
 * where a call puts a job into a queue that is known. A consumer of one job (`queue:job`) has the tries of that job, else those of its queue.
 */
export function queueTries(
  program: Program,
  { retrySites, jobOptions, producers }: Pick<Rows, 'retrySites' | 'jobOptions' | 'producers'>,
): (queue: string, framework: string) => RetryLayer | null {
  const takers = groupBy(jobOptions, placeKey);
  const queuesAt = groupBy(producers, placeKey);
  const optionsOf = groupBy(jobOptions, ({ taker }) => `${taker.call} ${taker.file}`);
  const byName = new Map<string, Tries[]>();
  for (const { kind, file, line, symbol, maxAttempts: attempts, bounded } of retrySites) {
    if (kind !== 'queue-attempts' || attempts === 1 || attempts === null) continue;
    const layer: RetryLayer = { kind, file, line, symbol, attempts, bounded, certainty: 'likely' };
    const known = takers
      .get(placeKey({ file, line }))
      ?.map(({ taker, framework }) => ({ site: siteOf(program, taker.file, taker.call), framework }));
    for (const { site, framework } of known ?? sitesAt(program, file, line)) {
      const queues = queuesAt.get(placeKey({ file: site.file, line: site.call.line })) ?? [];
      const isOne = optionsOf.get(`${site.index} ${site.file}`)?.length === 1;
      const tries = { layer, framework, isOfJob: queues.length > 0 };
      for (const name of namesIn(program, site, { queues, isOne }))
        byName.set(name, [...(byName.get(name) ?? []), tries]);
    }
  }
  return (queue, framework) => {
    const own = triesIn(byName, queue).filter((each) => each.framework === null || mayMeet(each.framework, framework));
    const [most] = own.map(({ layer }) => layer).toSorted(by(({ attempts }) => -(attempts ?? 0)));
    return most ?? null;
  };
}

/** Of one job, else what holds for all of its queue. */
function triesIn(byName: ReadonlyMap<string, readonly Tries[]>, queue: string): readonly Tries[] {
  const [around = ''] = queue.split(':');
  return byName.get(queue) ?? byName.get(around)?.filter(({ isOfJob }) => !isOfJob) ?? [];
}

interface Into {
  /** Those into which the call puts a job. */
  readonly queues: Rows['producers'];
  /** The call takes one set of options, whatever its job is called. */
  readonly isOne: boolean;
}

/** Queues with each job that a call puts into them; of several jobs with several options it is not known which has which. */
function namesIn(program: Program, site: CallSite, { queues, isOne }: Into): readonly string[] {
  if (queues.length === 0) return namesAt(program, site);
  const jobs = distinct(firstNames(program, site));
  const known = isOne || jobs.length === 1 ? jobs : [];
  return queues.flatMap(({ queue }) => [queue, ...known.map((job) => `${queue}:${job}`)]);
}

interface Tries {
  readonly layer: RetryLayer;
  /** The library of the jobs; null where the call around them is not known. */
  readonly framework: string | null;
  /** They are said where one job is made, not where its queue is. */
  readonly isOfJob: boolean;
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
  return firstNames(program, owner ?? site);
}

function firstNames(program: Program, site: CallSite): readonly string[] {
  const [first] = site.call.arguments;
  if (first === undefined) return [];
  const ref = { file: site.file, value: first };
  const named = keyPlaces(program, ref, 'name').map(({ value }) => value);
  return (named.length > 0 ? named : [ref]).flatMap((slot) =>
    decidedNames(program, site, { name: { ref: slot, path: [] }, others: [] }).flatMap(({ names }) => names ?? []),
  );
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
