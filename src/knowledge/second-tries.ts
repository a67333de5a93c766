import type { CallSite, Program, Target } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import type { Call, FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import { partsOf } from './mentions.ts';
import { type Region, contentsOf, isWithin } from './region.ts';
import type { RetryLoop } from './retry-loop.ts';
import type { SelfCall } from './self-calls.ts';

/** A call in a catch clause of what just failed in its `try`. */
export interface SecondTry {
  readonly site: CallSite;
  readonly catch: ScopeId;
}

interface Known {
  readonly loops: readonly RetryLoop[];
  readonly selfCalls: readonly SelfCall[];
}

/** Catch clauses that do once more what failed; those inside a retry loop or recursion belong to it. */
export function secondTriesOf(program: Program, file: string, { loops, selfCalls }: Known): readonly SecondTry[] {
  const facts = program.files.get(file);
  return (facts?.scopes ?? []).flatMap((row, id) => {
    if (facts === undefined || row.kind !== 'catch' || loops.some((loop) => isWithin(facts, id, loop.region.scope)))
      return [];
    const again = repeated(program, facts, {
      failed: { file, function: row.function, scope: row.try },
      handler: { file, function: row.function, scope: id },
    });
    return again === undefined || selfCalls.some((call) => call.site.index === again.index)
      ? []
      : [{ site: again, catch: id }];
  });
}

function repeated(
  program: Program,
  facts: FileFacts,
  { failed, handler }: { readonly failed: Region; readonly handler: Region },
): CallSite | undefined {
  // What is done on one way through the `try` alone need not be what failed.
  const tried = contentsOf(program, failed).calls.filter(
    (site) => isWaitedFor(site) && !isOnOneWay(facts, site, failed.scope),
  );
  return contentsOf(program, handler).calls.find(
    (site) => isWaitedFor(site) && isResultUsed(facts, site) && tried.some((first) => isSameCall(facts, first, site)),
  );
}

/** In a branch of the `try` that ends there: `if (isNew) return create(order);`. */
function isOnOneWay(facts: FileFacts, { call }: CallSite, tried: ScopeId): boolean {
  if (call.use !== 'returned' && !facts.exits.some(({ scope }) => scope === call.scope)) return false;
  for (let id = call.scope; id >= 0 && id !== tried; id = facts.scopes[id]?.parent ?? -1)
    if (facts.scopes[id]?.kind === 'branch') return true;
  return false;
}

function isWaitedFor({ call }: CallSite): boolean {
  return call.use === 'awaited' || call.use === 'returned';
}

/** Cleaning up and logging are done twice as well, but nobody waits for what they give. */
function isResultUsed(facts: FileFacts, { call, index }: CallSite): boolean {
  if (call.use === 'returned') return true;
  const isIt = (value: number | null): boolean =>
    value !== null &&
    facts.values[value]?.kind === 'result' &&
    (facts.values[value] as { readonly call: number }).call === index;
  return (
    facts.bindings.some((binding) => binding.values.some(isIt)) ||
    facts.assignments.some((row) => isIt(row.value)) ||
    facts.exits.some((row) => isIt(row.value))
  );
}

/** The same function, written in the same way, with the same arguments. */
function isSameCall(facts: FileFacts, first: CallSite, second: CallSite): boolean {
  if (first.call.use !== 'awaited' && second.call.use !== 'awaited') return false;
  return (
    first.targets.some(isOperation) &&
    writtenName(facts, first.call.callee) === writtenName(facts, second.call.callee) &&
    isOnSame(facts, first.call.callee, second.call.callee) &&
    isGivenSame(facts, first.call, second.call)
  );
}

/** Of `image(one).resize(size).toBuffer()` the calls on the way get the same as well. */
function isOnSame(facts: FileFacts, first: ValueId, second: ValueId): boolean {
  const [left, right] = [facts.values[first], facts.values[second]];
  if (left?.kind === 'member' && right?.kind === 'member') return isOnSame(facts, left.object, right.object);
  if (left?.kind !== 'result' || right?.kind !== 'result') return true;
  const [before, after] = [facts.calls[left.call], facts.calls[right.call]];
  if (before === undefined || after === undefined) return false;
  return isGivenSame(facts, before, after) && isOnSame(facts, before.callee, after.callee);
}

function isGivenSame(facts: FileFacts, { arguments: before }: Call, { arguments: after }: Call): boolean {
  return before.length === after.length && before.every((value, index) => isSameValue(facts, value, after[index] ?? 0));
}

/** Equal values of a file have one number, but each object literal and each result is a place of its own. */
function isSameValue(facts: FileFacts, first: number, second: number): boolean {
  const [left, right] = [facts.values[first], facts.values[second]];
  if (first === second) return left?.kind !== 'unknown';
  if (left?.kind !== right?.kind || left === undefined || right === undefined) return false;
  if (left.kind === 'result') return false;
  const [parts, others] = [partsOf(facts, left), partsOf(facts, right)];
  return (
    left.kind === 'object' &&
    parts.length === others.length &&
    parts.every((value, index) => isSameValue(facts, value, others[index] ?? 0))
  );
}

function isOperation(target: Target): boolean {
  return (
    target.kind === 'function' ||
    (target.kind === 'api' &&
      !target.path.startsWith('global#') &&
      !/\.(?:log|debug|info|warn|error)$/.test(target.path)) ||
    (target.kind === 'api' && target.path === 'global#fetch')
  );
}
