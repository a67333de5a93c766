import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import type { FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import type { RetrySite } from '../model/resilience.ts';
import { branchesIn } from './counters.ts';
import { lastName, mentions } from './mentions.ts';
import { type Region, contentsOf, isWithin } from './region.ts';
import type { RetryLoop } from './retry-loop.ts';
import type { SelfCall } from './self-calls.ts';

type GoesRoundOn = Pick<RetrySite, 'onlyOn'>;

/** What a loop goes round on, where that is no failure as such. */
export function loopGoesRoundOn(program: Program, { region, on }: RetryLoop): GoesRoundOn {
  if (on === 'error') return hearsNothing(program, region) ? { onlyOn: 'nothing' } : {};
  return saysFailure(program, region) ? {} : { onlyOn: 'result' };
}

/** What a function calls itself again on, where that is no failure as such. */
export function selfCallGoesRoundOn(program: Program, { site }: SelfCall): GoesRoundOn {
  const facts = program.files.get(site.file);
  if (facts === undefined) return {};
  const isLimited = branchesIn(facts, { file: site.file, function: site.call.function, scope: -1 }).some(
    ({ id, side, condition }) =>
      side === 'then' && isWithin(facts, site.call.scope, id) && asksForLimit(facts, condition),
  );
  return isLimited ? { onlyOn: 'limit' } : {};
}

/** `error.response.status === 429`, also as one of several conditions that must all hold. */
function asksForLimit(facts: FileFacts, condition: ValueId): boolean {
  const row = facts.values[condition];
  if (row?.kind !== 'binary') return false;
  if (row.operator === '&&') return [row.left, row.right].some((side) => asksForLimit(facts, side));
  return /^={2,3}$/.test(row.operator) && [row.left, row.right].some((side) => isLimit(facts, side));
}

const TOO_MANY_REQUESTS = 429;

function isLimit(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return (
    (row?.kind === 'literal' && row.value === TOO_MANY_REQUESTS) ||
    /^TOO_?MANY_?REQUESTS$/i.test(lastName(facts, value))
  );
}

/** `try { return operation(); } catch { … }` of an async function: the promise is out before it fails, and the clause never runs. */
function hearsNothing(program: Program, region: Region): boolean {
  const facts = program.files.get(region.file);
  if (facts?.functions[region.function]?.async !== true) return false;
  const tries = facts.scopes.flatMap((row) =>
    row.kind === 'catch' && row.function === region.function && isWithin(facts, row.try, region.scope) ? [row.try] : [],
  );
  return tries.length > 0 && tries.every((id) => handsOut(program, { ...region, scope: id }));
}

function handsOut(program: Program, tried: Region & { readonly scope: ScopeId }): boolean {
  const { calls } = contentsOf(program, tried);
  return calls.length > 0 && calls.every((site) => site.call.use === 'returned' && givesPromise(program, site));
}

/** All that it may call, or be handed to call, is async or gives what `.then` or `.catch` gave. */
function givesPromise(program: Program, site: CallSite): boolean {
  const called = calledAt(program, site);
  return called.length > 0 && called.every((at) => at !== null && isPromised(program, at));
}

function calledAt(program: Program, { file, call, targets }: CallSite): readonly (FunctionRef | null)[] {
  const callee = program.files.get(file)?.values[call.callee];
  if (callee?.kind !== 'parameter') return targets.map((target) => (target.kind === 'function' ? target.at : null));
  return program.callersOf({ file, function: callee.function }).map((caller) => {
    const row = program.files.get(caller.file)?.values[caller.call.arguments[callee.index] ?? -1];
    return row?.kind === 'function' ? { file: caller.file, function: row.function } : null;
  });
}

function isPromised(program: Program, at: FunctionRef): boolean {
  const facts = program.files.get(at.file);
  const row = facts?.functions[at.function];
  if (facts === undefined || row === undefined) return false;
  return row.async || (row.returns.length > 0 && row.returns.every((value) => isChained(facts, value)));
}

function isChained(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return (
    row?.kind === 'result' && /^(?:then|catch|finally)$/.test(lastName(facts, facts.calls[row.call]?.callee ?? -1))
  );
}

const FAILED = /(?:^ok|succe(?:ss|ssful|eded)|fail(?:ed|ure|ures)?|err(?:or)?s?|invalid|healthy|status_?code)$/i;

/** Something in the loop is named like a failure or a success, is compared as a status, or comes from code that catches. */
function saysFailure(program: Program, region: Region): boolean {
  const facts = program.files.get(region.file);
  const head = facts?.scopes[region.scope];
  if (facts === undefined) return false;
  const { calls } = contentsOf(program, region);
  const isCaught = facts.scopes.some((row, id) => row.kind === 'catch' && isWithin(facts, id, region.scope));
  const conditions = [
    ...branchesIn(facts, region).map(({ condition }) => condition),
    ...(head?.kind === 'loop' && head.loop.condition !== null ? [head.loop.condition] : []),
  ];
  return (
    isCaught ||
    conditions.some((condition) => mentions(facts, condition, (row, value) => asksForFailure(facts, row, value))) ||
    calls.some((site) => catches(program, site))
  );
}

function asksForFailure(facts: FileFacts, row: FileFacts['values'][number], value: ValueId): boolean {
  if (row.kind === 'binary' && isNumber(facts, row.right)) return /status|code/i.test(lastName(facts, row.left));
  return (row.kind === 'member' || row.kind === 'local') && FAILED.test(lastName(facts, value));
}

function isNumber(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return row?.kind === 'literal' && typeof row.value === 'number';
}

/** What it calls turns a failure into a result. */
function catches(program: Program, { targets }: CallSite): boolean {
  return targets.some(
    (target) =>
      target.kind === 'function' &&
      program.files
        .get(target.at.file)
        ?.scopes.some((row) => row.kind === 'catch' && row.function === target.at.function) === true,
  );
}
