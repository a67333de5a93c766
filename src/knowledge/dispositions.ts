import type { CallSite, Program } from '../code/link/program.ts';
import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Disposition } from '../model/handover-model.ts';
import { type AfterHandler, afterHandler, deferredUse } from './after-handler.ts';
import { type Answer, answerOf } from './error-answers.ts';
import { type Meaning, NODE_CALLBACK, carries } from './error-calls.ts';
import { type Assigned, assignmentOf, setsDefault } from './error-assignments.ts';
import { losesError } from './dropped-promises.ts';
import { type Effects, isCaughtInside, throwsOut } from './error-effects.ts';
import type { Handler, IsError } from './handlers.ts';
import { alwaysLeaves } from './leaving.ts';
import { lastName } from './mentions.ts';
import { alwaysThrows } from './never-returns.ts';
import { type Contents, type Region, contentsOf, isWithin, siteOf } from './region.ts';

/** What of the program the rules need. */
export interface Judging {
  readonly program: Program;
  readonly effects: Effects;
  /** Does the code around the handler execute again what failed? */
  readonly isRetried: (handler: Handler) => boolean;
  /** Is it a call that tries again? */
  readonly isRetry: (site: CallSite) => boolean;
}

/** A handler with all that its rules ask of it. */
interface Case {
  readonly handler: Handler;
  readonly region: Region;
  readonly facts: FileFacts;
  readonly contents: Contents;
  readonly meanings: ReadonlySet<Meaning>;
  /** What it gives back, on each path that returns. */
  readonly answers: readonly Answer[];
  readonly assigned: readonly Assigned[];
  /** What happens behind the clause when it runs to its end. */
  readonly after: AfterHandler;
  /** Calls that the rules say nothing about. */
  readonly others: readonly CallSite[];
  readonly isRetried: boolean;
  readonly program: Program;
  readonly effects: Effects;
}

/** Dispositions in the order of the contract; each holds by itself. */
const RULES: readonly (readonly [Disposition, (of: Case) => boolean])[] = [
  ['rethrow', isRethrown],
  ['report', isReported],
  ['respond', isAnswered],
  ['fallback', goesOn],
  ['retry', (of) => of.isRetried],
];

export function dispositionsOf(judging: Judging, handler: Handler): readonly Disposition[] {
  if (handler.region === null) return ofHandedOver(judging, handler);
  const of = caseOf(judging, handler, handler.region);
  if (of === null) return ['swallow'];
  const found = RULES.filter(([, applies]) => applies(of)).map(([disposition]) => disposition);
  if (found.length === 0) return of.contents.calls.some((site) => setsDefault(of.facts, site)) ? SILENTLY : ['swallow'];
  return isSilentDefault(of, found) ? [...found, 'swallow'] : found;
}

const SILENTLY: readonly Disposition[] = ['fallback', 'swallow'];

/** `.catch(next)`, `.catch(console.error)`, `.catch(captureException)`. */
function ofHandedOver({ program, effects }: Judging, handler: Handler): readonly Disposition[] {
  const ref = handler.handedOver;
  const facts = ref === null ? undefined : program.files.get(ref.file);
  if (ref === null || facts === undefined) return ['swallow'];
  const name = lastName(facts, ref.value);
  const isParameter = facts.values[ref.value]?.kind === 'parameter';
  if (NODE_CALLBACK.test(name) || (isParameter && !/^on[A-Z]/.test(name))) return ['rethrow'];
  const called = calledWithError(program, ref);
  const meanings = called === null ? new Set<Meaning>() : effects.ofCall(called, () => true);
  if (meanings.size > 0) return ORDER.filter((meaning) => meanings.has(meaning));
  return /^(?:noop|identity|ignore|swallow)/i.test(name)
    ? ['swallow']
    : /^on[A-Z]|error/i.test(name)
      ? ['respond']
      : ['fallback'];
}

const ORDER: readonly Meaning[] = ['rethrow', 'report', 'respond'];

/** What is handed over, as if it were called with the error. */
function calledWithError(
  program: Program,
  { file, value }: { readonly file: string; readonly value: ValueId },
): CallSite | null {
  const index = program.files.get(file)?.calls.findIndex((call) => call.arguments.includes(value)) ?? -1;
  if (index < 0) return null;
  const around = siteOf(program, file, index);
  return {
    ...around,
    call: { ...around.call, kind: 'call', callee: value, arguments: [value] },
    targets: program.targetsOf({ file, value }),
  };
}

function caseOf({ program, effects, isRetried, isRetry }: Judging, handler: Handler, region: Region): Case | null {
  const facts = program.files.get(region.file);
  if (facts === undefined) return null;
  const contents = contentsOf(program, region);
  const sites = [...contents.calls, ...contents.inner];
  const meant = sites.map((site) => ({ site, meanings: effects.ofCall(site, handler.isError) }));
  const meanings = new Set(
    meant.flatMap((each) =>
      isCaughtInside(facts, each.site.call.scope, region) || losesError(facts, each.site.call, region.function)
        ? [...each.meanings].filter((meaning) => meaning !== 'rethrow')
        : [...each.meanings],
    ),
  );
  const said = new Set(
    meant.filter((each) => each.meanings.size > 0 || isRetry(each.site)).map((each) => each.site.index),
  );
  const saysNothing = (call: number): boolean => !said.has(call);
  const made = new Set(contents.calls.map((site) => site.index));
  return {
    handler,
    region,
    facts,
    contents,
    meanings,
    answers: returnedBy(facts, region, contents).map((value) =>
      answerOf({ program, facts, file: region.file, handler, saysNothing, made }, value),
    ),
    assigned: contents.assignments.map((row) => assignmentOf(facts, row, handler)),
    after: afterHandler(facts, region),
    others: contents.calls.filter((site) => saysNothing(site.index)),
    isRetried: isRetried(handler),
    program,
    effects,
  };
}

/** Values of `return` statements, or of the expression that is the whole body; null for a bare `return`. */
function returnedBy(facts: FileFacts, region: Region, { exits }: Contents): readonly (ValueId | null)[] {
  const returns = exits.filter((exit) => exit.kind === 'return').map((exit) => exit.value);
  const row = facts.functions[region.function];
  return region.scope < 0 && returns.length === 0 ? (row?.returns ?? []) : returns;
}

function isRethrown({ facts, contents, region, meanings, handler, after }: Case): boolean {
  if (meanings.has('rethrow') || throwsOut(facts, contents, { region, always: false })) return true;
  return after.throws || isThrownLater({ facts, contents, region, handler });
}

/** The error is kept in a variable that is thrown behind the clause, as after the last try of a loop. */
function isThrownLater({ facts, contents, region, handler }: Pick<Case, 'facts' | 'contents' | 'region' | 'handler'>) {
  return keptErrors(facts, contents, handler.isError).some((name) => deferredUse(facts, { name, region }) === 'thrown');
}

/** Names outside the clause that now hold the error. */
function keptErrors(facts: FileFacts, { assignments }: Contents, isError: IsError): readonly ValueId[] {
  return assignments.filter((row) => row.value !== null && carries(facts, row.value, isError)).map((row) => row.target);
}

/** Also where the error is kept in a variable, and logged behind the clause. */
function isReported({ meanings, facts, contents, region, handler, effects, program }: Case): boolean {
  if (meanings.has('report')) return true;
  const kept = keptErrors(facts, contents, handler.isError).filter((name) => facts.values[name]?.kind === 'local');
  if (kept.length === 0) return false;
  const isKept: IsError = (_, value) => kept.includes(value);
  const all = contentsOf(program, { ...region, scope: -1 }).calls;
  return all.some(
    (site) =>
      !isWithin(facts, site.call.scope, region.scope) &&
      effects.ofCall(site, isKept).has('report') &&
      site.call.arguments.some((value) => carries(facts, value, isKept)),
  );
}

function isAnswered(of: Case): boolean {
  const { meanings, answers, assigned, after } = of;
  if (meanings.has('respond') || answers.includes('error') || assigned.includes('error-state')) return true;
  return after.returnsError && !alwaysEnds(of);
}

/**
 * Goes on with something else. A bare `return` only says so where other failures are thrown, and a call that no rule
 * knows only where nothing else is done.
 */
function goesOn(of: Case): boolean {
  if (of.answers.some(isInstead)) return true;
  const throws = isRethrown(of);
  if (throws && alwaysFails(of)) return false;
  return (
    of.assigned.some(isInstead) ||
    leavesLoop(of) ||
    leavesDefault(of) ||
    (throws ? of.answers.includes('nothing') : doesSomething(of))
  );
}

function isInstead(given: Answer | Assigned): boolean {
  return given === 'default' || given === 'alternative';
}

function leavesDefault(of: Case): boolean {
  return (of.after.returnsDefault || of.after.keepsDefault) && !alwaysEnds(of);
}

function doesSomething(of: Case): boolean {
  return (
    !isReported(of) && !isAnswered(of) && !of.isRetried && of.others.some(({ call }) => isDeed(of.facts, call.callee))
  );
}

/** Every path throws, or returns what rejects. */
function alwaysFails(of: Case): boolean {
  const ends =
    of.region.scope >= 0
      ? alwaysEnds(of)
      : of.answers.length > 0 || of.contents.exits.some((exit) => exit.kind === 'throw' && exit.scope < 0);
  return ends && of.answers.every((answer) => answer === 'said');
}

function alwaysEnds({ facts, region, contents, program }: Case): boolean {
  if (region.scope < 0) return false;
  return (
    alwaysLeaves(facts, region.scope, 'function') ||
    contents.calls.some((site) => site.call.scope === region.scope && alwaysThrows(program, site))
  );
}

/** `break` out of the loop around the clause: goes on with what there is, unless what there is is the error to throw. */
function leavesLoop(of: Case): boolean {
  return of.contents.exits.some((exit: Exit) => exit.kind === 'break') && !isThrownLater(of);
}

/** Setting a state of the page back is nothing that is done about a failure. */
function isDeed(facts: FileFacts, callee: ValueId): boolean {
  return !/^(?:set|reset|clear|hide|close|stop|toggle|end|finish|unsubscribe|String|Number|Boolean|isArray|includes|startsWith|stringify|t)(?:[A-Z]|$)/.test(
    lastName(facts, callee),
  );
}

function isSilentDefault({ answers, assigned, others }: Case, found: readonly Disposition[]): boolean {
  if (found.length !== 1 || found[0] !== 'fallback') return false;
  return (
    !answers.includes('alternative') &&
    !assigned.includes('alternative') &&
    (answers.includes('default') || assigned.includes('default') || others.length === 0)
  );
}
