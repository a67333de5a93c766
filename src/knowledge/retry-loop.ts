import type { Program, Target } from '../code/link/program.ts';
import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import { type Counter, branchesIn, comparisonsIn, countersOf, isAttemptName } from './counters.ts';
import { delaysIn } from './delays.ts';
import { alwaysLeaves, loopAround } from './leaving.ts';
import { limitOf } from './limits.ts';
import { endsInput, isStopped } from './loop-ends.ts';
import { isTaking, lastName, mentions } from './mentions.ts';
import { type Region, contentsOf, isWithin } from './region.ts';

/** A loop whose next round does again what failed in this one. */
export interface RetryLoop {
  readonly region: Region;
  /** A caught error, or a result that says so. */
  readonly on: 'error' | 'result';
  readonly counters: readonly Counter[];
}

/** All retry loops of a file, in the order of the code. */
export function retryLoopsOf(program: Program, file: string): readonly RetryLoop[] {
  const facts = program.files.get(file);
  return (facts?.scopes ?? []).flatMap((row, scope) => {
    if (facts === undefined || row.kind !== 'loop') return [];
    const view = viewOf(program, facts, { file, function: row.function, scope });
    const on = isRepeatedOnError(view) ? 'error' : isRepeatedOnResult(view) && canFail(view) ? 'result' : null;
    return on === null ? [] : [{ region: view.region, on, counters: view.counters }];
  });
}

/** A loop with what the rules ask of it. */
interface View {
  readonly program: Program;
  readonly facts: FileFacts;
  readonly region: Region;
  readonly counters: readonly Counter[];
  /** Catch clauses of the loop itself, not of a loop inside. */
  readonly catches: readonly { readonly id: ScopeId; readonly try: ScopeId }[];
  /** `return` and `break` out of the loop that stand in no catch clause. */
  readonly successes: readonly Exit[];
}

function viewOf(program: Program, facts: FileFacts, region: Region): View {
  const catches = facts.scopes.flatMap((row, id) =>
    row.kind === 'catch' && row.parent >= 0 && loopAround(facts, row.parent) === region.scope
      ? [{ id, try: row.try }]
      : [],
  );
  const { exits } = contentsOf(program, region);
  const successes = exits.filter(
    (exit) => isWayOut(facts, exit, region.scope) && !catches.some((clause) => isWithin(facts, exit.scope, clause.id)),
  );
  return { program, facts, region, counters: countersOf(program, region), catches, successes };
}

function isWayOut(facts: FileFacts, exit: Exit, loop: ScopeId): boolean {
  return (
    exit.kind === 'return' || (exit.kind === 'break' && (exit.label !== null || loopAround(facts, exit.scope) === loop))
  );
}

const COMPUTES =
  /^global#(?:Array|BigInt|Date|Intl|JSON|Map|Math|Number|Object|RegExp|Set|String|Symbol|console|crypto|isNaN|parseFloat|parseInt)\b/;

/** A loop that only computes draws numbers until one fits: no other side is asked again. */
function canFail({ program, region }: View): boolean {
  return !computes(program, region, 0);
}

const DEEPEST = 3;

function computes(program: Program, region: Region, depth: number): boolean {
  const { calls, inner } = contentsOf(program, region);
  return [...calls, ...inner].every(
    ({ call, targets }) =>
      call.use !== 'awaited' && targets.length > 0 && targets.every((target) => computesIn(program, target, depth)),
  );
}

function computesIn(program: Program, target: Target, depth: number): boolean {
  if (target.kind === 'api') return COMPUTES.test(target.path);
  if (target.kind !== 'function' || depth > DEEPEST) return false;
  const row = program.files.get(target.at.file)?.functions[target.at.function];
  return row?.async === false && computes(program, { ...target.at, scope: -1 }, depth + 1);
}

/** A failure is caught, the loop goes on, and only success ends it. A loop over a collection skips what fails instead. */
function isRepeatedOnError(view: View): boolean {
  const { facts } = view;
  const swallowing = view.catches.filter((clause) => !alwaysLeaves(facts, clause.id, 'loop'));
  if (swallowing.length === 0 || walksCollection(view)) return false;
  return swallowing.some((clause) => endsOnSuccess(view, clause.try));
}

/**
 * Success ends the loop: without condition, or through a flag of its head. Where a condition stands before the way out,
 * the loop may as well be a worker that waits for the end of its input: then it must also count tries, or pause.
 */
function endsOnSuccess(view: View, attempt: ScopeId): boolean {
  const { facts, region } = view;
  if (view.successes.some((exit) => exit.scope === attempt || exit.scope === region.scope)) return true;
  if (isFlagOfHead(view, attempt)) return true;
  const conditional = view.successes.some((exit) => !endsInput(facts, exit) && !isStopped(facts, exit));
  return conditional && (countsAttempts(view) || isCounted(view) || delaysIn(view.program, region).length > 0);
}

/** `while (!done && …) { try { …; done = true } … }` */
function isFlagOfHead({ program, facts, region }: View, attempt: ScopeId): boolean {
  const row = facts.scopes[region.scope];
  const condition = row?.kind === 'loop' ? row.loop.condition : null;
  if (condition === null) return false;
  const assigned = contentsOf(program, { ...region, scope: attempt }).assignments.filter(
    (assignment) => assignment.operator === '=',
  );
  return assigned.some(({ target }) => mentions(facts, condition, (_, value) => value === target));
}

/**
 * `for (const x of xs)`, `for (i < xs.length)`, `while (…) { const x = xs[i]; i++; }`; an array of delays or attempts is no
 * collection of things to do.
 */
function walksCollection(view: View): boolean {
  const { facts, region, counters } = view;
  const row = facts.scopes[region.scope];
  if (row?.kind !== 'loop' || takesWork(view)) return true;
  const { over, condition } = row.loop;
  if (over !== null) return !(isAttemptName(lastName(facts, over)) || /delay|backoff/i.test(lastName(facts, over)));
  const isCounter = (value: ValueId): boolean => counters.some((counter) => counter.value === value);
  if (condition === null) return false;
  const heads = comparisonsIn({ file: region.file, facts, isCounter }, condition);
  return (
    heads.some(({ limit }) => isSize(facts, limit.value)) ||
    heads.some(({ counter }) => isPosition(view, counter) && !countsAttempts(view))
  );
}

/** Each round takes its work out of a list: `op = ops.shift()`. What is put back there is tried again. */
function takesWork({ program, facts, region }: View): boolean {
  const callees = contentsOf(program, region).calls.map(({ call }) => call.callee);
  const listsOf = (is: (callee: ValueId) => boolean): readonly ValueId[] =>
    callees.filter(is).flatMap((callee) => {
      const row = facts.values[callee];
      return row?.kind === 'member' ? [row.object] : [];
    });
  const filled = listsOf((callee) => /^(?:push|unshift|enqueue)$/.test(lastName(facts, callee)));
  return listsOf((callee) => isTaking(facts, callee)).some((list) => !filled.includes(list));
}

/** Is a counter the place at which the loop reads, as in `bytes[i]`? */
function isPosition({ program, facts, region }: View, counter: ValueId): boolean {
  const reads = facts.values.some(
    (row) => row.kind === 'index' && row.key === counter && !/delay|backoff|wait/i.test(lastName(facts, row.object)),
  );
  return reads && contentsOf(program, region).assignments.some(({ target }) => target === counter);
}

function isSize(facts: FileFacts, value: ValueId): boolean {
  return facts.values[value]?.kind === 'member' && /^(?:length|size)$/.test(lastName(facts, value));
}

/** The head of a `for` counts, and compares with something that is no collection, and no more than anybody tries. */
function isCounted({ program, facts, region, counters }: View): boolean {
  const row = facts.scopes[region.scope];
  const condition = row?.kind === 'loop' ? row.loop.condition : null;
  const heads = counters.filter((counter) => counter.line === null);
  const isHead = (value: ValueId): boolean => heads.some((counter) => counter.value === value);
  const limits = condition === null ? [] : comparisonsIn({ file: region.file, facts, isCounter: isHead }, condition);
  return heads.length > 0 && limits.every(({ limit }) => (limitOf(program, limit) ?? 0) <= MOST_ROUNDS);
}

const MOST_ROUNDS = 30;

/** Something that is counted, or the limit that it is compared with, is named like tries. */
function countsAttempts({ facts, region, counters }: View): boolean {
  if (counters.some((counter) => isAttemptName(counter.name))) return true;
  const head = facts.scopes[region.scope];
  const conditions = [
    head?.kind === 'loop' ? head.loop.condition : null,
    ...branchesIn(facts, region).map((branch) => branch.condition),
  ];
  const isCounter = (value: ValueId): boolean => counters.some((counter) => counter.value === value);
  return conditions.some(
    (condition) =>
      condition !== null &&
      comparisonsIn({ file: region.file, facts, isCounter }, condition).some(({ limit }) =>
        mentions(facts, limit.value, (_, value) => isAttemptName(lastName(facts, value))),
      ),
  );
}

/**
 * Tries are counted, and a round whose result is no success leads to the next one. Waiting for a state is no retry,
 * however it counts: its function says so.
 */
function isRepeatedOnResult(view: View): boolean {
  if (!countsAttempts(view) || walksCollection(view) || waits(view)) return false;
  const head = view.facts.scopes[view.region.scope];
  const hasFlag =
    head?.kind === 'loop' &&
    head.loop.form !== 'for' &&
    head.loop.condition !== null &&
    isFlagOfHead(view, view.region.scope);
  return (view.successes.length > 0 || hasFlag) && contentsOf(view.program, view.region).calls.length > 0;
}

function waits({ facts, region }: View): boolean {
  const name = facts.functions[region.function]?.name ?? '';
  return /poll|wait|until|isReady|whenReady/i.test(name);
}
