import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Bound } from '../attempts.ts';
import { branchesIn, comparisonsIn, isAttemptName, literalOf } from '../counters.ts';
import { delaysIn } from '../delays.ts';
import type { Detector } from '../knowledge.ts';
import { limitOf } from '../limits.ts';
import { alwaysLeaves } from '../leaving.ts';
import { lastName, mentions } from '../mentions.ts';
import { type Pace, paceOf } from '../pace.ts';
import { isWithin } from '../region.ts';
import type { Rows } from '../rows.ts';
import { isInCatch } from '../self-calls.ts';

type Row = Rows['retrySites'][number];

/** Work that failed and is put back for later by hand: `job.moveToDelayed()`, `channel.nack()`, `delayJob(id, until)`. */
export default {
  id: 'scheduler-requeue',
  description: 'Jobs and messages that the code itself puts back, to be done again later, when they failed.',
  detect: ({ program }) => ({
    retrySites: program.calls.flatMap((site) => {
      const facts = program.files.get(site.file);
      return facts !== undefined && isPutBack(program, facts, site) ? [toRow(program, facts, site)] : [];
    }),
  }),
} satisfies Detector;

const PUTS_BACK =
  /^(?:re_?queue|re_?enqueue|re_?schedule|scheduleRetry|enqueueRetry|enqueueForRetry|queueForRetry|retryLater|markForRetry|moveToDelayed|moveToWait|nack)(?:[A-Z]\w*)?$/i;
const DELAYS_WORK = /^delay(?:Job|Task|Run|Stream|Message|Result|Event|Item|Work|Retry|Delivery)\w*$/;

/** The next run of something that runs again and again is no other try of this one. */
const NEXT_RUN = /cron|recurring|repeat|interval/i;
const PUTS_IN = /^(?:enqueue|add|send|publish|schedule|push|dispatch)(?:[A-Z]\w*)?$/;

function isPutBack(program: Program, facts: FileFacts, site: CallSite): boolean {
  const name = lastName(facts, site.call.callee);
  if (site.call.kind !== 'call' || NEXT_RUN.test(name)) return false;
  if (PUTS_IN.test(name) && isInCatch(facts, site) && countsTries(facts, site)) return true;
  if (!(PUTS_BACK.test(name) || DELAYS_WORK.test(name))) return false;
  if (isPassedOn(facts, site, name)) return false;
  return isAboutFailure(facts, site) && !isSleep(program, site) && !dropsMessage(facts, site, name);
}

/** `queue.enqueue({ job, attempt: attempt + 1 })`. */
function countsTries(facts: FileFacts, { call }: CallSite): boolean {
  const properties = call.arguments.flatMap((value) => {
    const row = facts.values[value];
    return row?.kind === 'object' ? row.properties : [];
  });
  return properties.some(({ name, value }) => isAttemptName(name) && isNext(facts, value));
}

/** One more than something. */
function isNext(facts: FileFacts, value: number): boolean {
  const row = facts.values[value];
  if (row?.kind === 'binary') return row.operator === '+' && literalOf(facts, row.right) === 1;
  const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  return values.length === 1 && values[0] !== undefined && isNext(facts, values[0]);
}

/** Inside of a function of the same name: its callers decide. */
function isPassedOn(facts: FileFacts, { call }: CallSite, name: string): boolean {
  return facts.functions[call.function]?.name.split('.').at(-1) === name;
}

/** In a catch clause, behind a check of tries, or in a function whose name says that something failed. */
function isAboutFailure(facts: FileFacts, site: CallSite): boolean {
  const name = facts.functions[site.call.function]?.name ?? '';
  return (
    isInCatch(facts, site) ||
    /fail|error|retry|stuck|rateLimit/i.test(name) ||
    guardsOf(facts, site).some((condition) =>
      mentions(facts, condition, (_, value) => isAttemptName(lastName(facts, value))),
    )
  );
}

function isSleep(program: Program, site: CallSite): boolean {
  return site.targets.some(
    (target) => target.kind === 'function' && delaysIn(program, { ...target.at, scope: -1 }).length > 0,
  );
}

/** `channel.nack(message, false, false)` gives the message up. */
function dropsMessage(facts: FileFacts, site: CallSite, name: string): boolean {
  const row = facts.values[site.call.arguments[2] ?? -1];
  return name === 'nack' && row?.kind === 'literal' && row.value === false;
}

function guardsOf(facts: FileFacts, site: CallSite): readonly number[] {
  const branches = branchesIn(facts, { file: site.file, function: site.call.function, scope: -1 });
  return branches
    .filter((branch) => branch.side === 'then' && isWithin(facts, site.call.scope, branch.id))
    .map((branch) => branch.condition);
}

function toRow(program: Program, facts: FileFacts, site: CallSite): Row {
  return {
    kind: 'scheduler-requeue',
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    operation: writtenName(facts, site.call.callee),
    ...boundOf(program, facts, site),
    ...paceOfDelay(program, facts, site),
    certainty: 'likely',
  };
}

/** `if (job.retries + 1 <= MAX) await delayJob(…)`. */
function boundOf(program: Program, facts: FileFacts, site: CallSite): Bound {
  const isCount = (value: number): boolean =>
    isAttemptName(lastName(facts, value)) && limitOf(program, { file: site.file, value }) === null;
  const checks = guardsOf(facts, site)
    .flatMap((condition) => comparisonsIn({ file: site.file, facts, isCounter: isCount }, condition))
    .filter(({ operator }) => operator === '<' || operator === '<=');
  const limits = checks.flatMap(({ limit, operator, offset }) => {
    const number = limitOf(program, limit);
    return number === null ? [] : [number - offset + (operator === '<' ? 1 : 2)];
  });
  return { maxAttempts: limits[0] ?? null, bounded: checks.length > 0 || isGivenUp(facts, site) };
}

/** A branch on the way to the call ends the function by the number of tries. */
function isGivenUp(facts: FileFacts, { file, call }: CallSite): boolean {
  return branchesIn(facts, { file, function: call.function, scope: -1 }).some(
    ({ id, condition }) =>
      (alwaysLeaves(facts, id, 'function') ||
        facts.exits.some((exit) => exit.scope === id && exit.kind === 'continue')) &&
      isBefore(facts, id, call) &&
      mentions(facts, condition, (_, value) => isAttemptName(lastName(facts, value))),
  );
}

function isBefore(facts: FileFacts, branch: number, call: CallSite['call']): boolean {
  const row = facts.scopes[branch];
  return row !== undefined && row.endLine <= call.line && (row.parent < 0 || isWithin(facts, call.scope, row.parent));
}

/** A part that is named like a time, or the last of several arguments. */
function whenOf(facts: FileFacts, { call }: CallSite): number | null {
  const parts = call.arguments.flatMap((value) => {
    const row = facts.values[value];
    return row?.kind === 'object' ? row.properties : [];
  });
  const named = parts.find(({ name }) =>
    /delay|backoff|^(?:available|run|scheduled?|start|not)(?:At|For|After|Before)$/i.test(name),
  );
  if (named !== undefined) return named.value;
  return parts.length > 0 || call.arguments.length < 2 ? null : (call.arguments.at(-1) ?? null);
}

/** A constant is a fixed delay, anything that is computed a custom one. */
function paceOfDelay(program: Program, facts: FileFacts, site: CallSite): Pace {
  const value = whenOf(facts, site);
  if (value === null) return { backoff: 'none', jitter: false };
  const pace = paceOf(program, [{ file: site.file, value }]);
  const isComputed = mentions(facts, value, (row) => row.kind === 'binary' || row.kind === 'result');
  return pace.backoff === 'fixed' && isComputed ? { ...pace, backoff: 'custom' } : pace;
}
