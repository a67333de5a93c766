import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import type { FileFacts, FunctionId, ScopeId, ValueId } from '../model/facts.ts';
import type { Literal, Value } from '../model/values.ts';
import { type Bound, ENDLESS, executions } from './attempts.ts';
import { type Comparison, type Counter, branchesIn, comparisonsIn, literalOf } from './counters.ts';
import { alwaysLeaves } from './leaving.ts';
import { limitOf } from './limits.ts';
import { lastName, mentions } from './mentions.ts';
import { contentsOf, innerFunctions, isWithin } from './region.ts';
import type { SelfCall } from './self-calls.ts';

interface Check {
  readonly comparison: Comparison;
  readonly goesOn: boolean;
  readonly moved: number;
}

/** How often a function that calls itself runs at most; `site` is the call of a helper whose arguments count. */
export function boundOfRecursion(program: Program, self: SelfCall, site: CallSite | null = null): Bound {
  const at = { file: self.site.file, function: self.function };
  const checks = self.counters.flatMap((counter) =>
    checksOf(program, at, counter).map((check) => ({ check, counter })),
  );
  const counts = checks.flatMap(({ check, counter }) => {
    const initial = startOf(program, at, { counter, site });
    const limit = limitOf(program, check.comparison.limit, site);
    return initial === null || limit === null ? [] : (executions(check, { initial, limit, step: counter.step }) ?? []);
  });
  if (counts.length > 0) return { maxAttempts: Math.min(...counts), bounded: true };
  if (checks.length > 0 || isAskedAbout(program, self)) return { maxAttempts: null, bounded: true };
  if (isSwitchedOff(program, self)) return { maxAttempts: 2, bounded: true };
  return boundOfGuard(program, self, site);
}

/** `const next = shouldRetry(response, attempt); if (next.retry) …`: somebody is told how often, and decides. */
function isAskedAbout(program: Program, { site: again, counters }: SelfCall): boolean {
  const facts = program.files.get(again.file);
  if (facts === undefined) return false;
  const isCounter = (_: Value, value: number): boolean => counters.some((counter) => counter.value === value);
  return branchesAround(facts, again).some(
    (branch) =>
      (isWithin(facts, again.call.scope, branch.id) || alwaysLeaves(facts, branch.id, 'function')) &&
      mentions(facts, branch.condition, isCounter),
  );
}

/** `if (mode !== 'reload') return again('reload')`, `if (!retried) return again(true)`: what it passes does not get there again. */
function isSwitchedOff(program: Program, { site: again, function: id }: SelfCall): boolean {
  const facts = program.files.get(again.file);
  if (facts === undefined) return false;
  return branchesAround(facts, again)
    .filter((branch) => isWithin(facts, again.call.scope, branch.id))
    .flatMap(({ condition }) => partsOfAnd(facts, condition))
    .some((condition) => isFalseAfter(facts, condition, { again, id }));
}

function partsOfAnd(facts: FileFacts, condition: ValueId): readonly ValueId[] {
  const row = facts.values[condition];
  return row?.kind === 'binary' && row.operator === '&&'
    ? [row.left, row.right].flatMap((side) => partsOfAnd(facts, side))
    : [condition];
}

/** Does a condition over a parameter not hold with the literal that the call passes for it? */
function isFalseAfter(
  facts: FileFacts,
  condition: ValueId,
  { again, id }: { readonly again: CallSite; readonly id: FunctionId },
): boolean {
  const passedFor = (value: ValueId): Literal | undefined => {
    const row = facts.values[value];
    return row?.kind === 'parameter' && row.function === id
      ? literalOf(facts, again.call.arguments[row.index] ?? null)
      : undefined;
  };
  const row = facts.values[condition];
  if (row?.kind === 'unary' && row.operator === '!') return Boolean(passedFor(row.value));
  if (row?.kind !== 'binary') return passedFor(condition) === false;
  const passed = passedFor(row.left);
  return row.operator.startsWith('!=') && passed !== undefined && passed === literalOf(facts, row.right);
}

/** Of the function of a call, and of those around it. */
function branchesAround(facts: FileFacts, { file, call }: CallSite): ReturnType<typeof branchesIn> {
  const found: ReturnType<typeof branchesIn>[number][] = [];
  for (let id = call.function; id > 0; id = facts.functions[id]?.parent ?? 0)
    found.push(...branchesIn(facts, { file, function: id, scope: -1 }).filter(({ side }) => side === 'then'));
  return found;
}

/** Checks of a counter in the function and in what is written inside it. */
function checksOf(program: Program, at: FunctionRef, counter: Counter): readonly Check[] {
  const facts = program.files.get(at.file);
  if (facts === undefined) return [];
  const functions = [at.function, ...innerFunctions(facts, { ...at, scope: -1 })];
  return functions
    .flatMap((id) => branchesIn(facts, { file: at.file, function: id, scope: -1 }))
    .filter((branch) => branch.side === 'then')
    .flatMap(({ id, condition, line }) => {
      const outcome = outcomeOf(program, at, id);
      if (outcome === null) return [];
      const moved = isBeforeWork(facts, at.function, { branch: id, line }) ? 1 : 0;
      return comparisonsIn({ file: at.file, facts, isCounter: (value) => value === counter.value }, condition).map(
        (comparison) => ({ comparison, goesOn: outcome === 'goes-on', moved }),
      );
    });
}

function outcomeOf(program: Program, at: FunctionRef, branch: ScopeId): 'ends' | 'goes-on' | null {
  const facts = program.files.get(at.file);
  const row = facts?.scopes[branch];
  if (facts === undefined || row === undefined) return null;
  const { calls, inner } = contentsOf(program, { file: at.file, function: row.function, scope: branch });
  const isAgain = [...calls, ...inner].some((site) =>
    site.targets.some(
      (target) => target.kind === 'function' && target.at.file === at.file && target.at.function === at.function,
    ),
  );
  if (isAgain) return 'goes-on';
  return alwaysLeaves(facts, branch, 'function') ? 'ends' : null;
}

/** A check in front of the work lets the last call come to nothing. */
function isBeforeWork(
  facts: FileFacts,
  id: FunctionId,
  { branch, line }: { readonly branch: ScopeId; readonly line: number },
): boolean {
  const tries = facts.scopes.filter((row) => row.kind === 'try' && row.function === id);
  const isInHandler = facts.scopes.some((row, scope) => row.kind === 'catch' && isWithin(facts, branch, scope));
  const isFirst = facts.scopes[branch]?.parent === -1;
  return isFirst && !isInHandler && tries.length > 0 && tries.every((row) => line < row.line);
}

/** A parameter starts with its default, or with what all callers from outside pass. */
function startOf(
  program: Program,
  at: FunctionRef,
  { counter, site }: { readonly counter: Counter; readonly site: CallSite | null },
): number | null {
  const own = limitOf(program, { file: at.file, value: counter.value }, site);
  const row = program.files.get(at.file)?.values[counter.value];
  if (own !== null || row?.kind !== 'parameter') return own;
  const outside = program
    .callersOf(at)
    .filter((caller) => !(caller.file === at.file && caller.call.function === at.function));
  const passed = new Set(
    outside.map((caller) =>
      caller.call.arguments[row.index] === undefined
        ? null
        : limitOf(program, { file: caller.file, value: caller.call.arguments[row.index] ?? 0 }),
    ),
  );
  return passed.size === 1 ? ([...passed][0] ?? null) : null;
}

/** No argument counts, but the call stands in a branch that something counted guards: `if (this.retries < MAX)`. */
function boundOfGuard(program: Program, { site: again, function: id }: SelfCall, site: CallSite | null): Bound {
  const facts = program.files.get(again.file);
  if (facts === undefined) return ENDLESS;
  const guards = branchesIn(facts, { file: again.file, function: again.call.function, scope: -1 }).filter(
    (branch) => branch.side === 'then' && isWithin(facts, again.call.scope, branch.id),
  );
  const isCounter = (value: ValueId): boolean => isState(facts, value) || isKeptCount(facts, value, id);
  const upper = guards.flatMap((branch) =>
    comparisonsIn({ file: again.file, facts, isCounter }, branch.condition)
      .filter(({ operator }) => operator === '<' || operator === '<=')
      .map((comparison) => ({ ...comparison, first: isWorkGuarded(facts, id, branch.id) ? 0 : 1 })),
  );
  const limits = upper.flatMap(({ limit, operator, first }) => {
    const number = limitOf(program, limit, site);
    return number === null ? [] : [number + first + (operator === '<' ? 0 : 1)];
  });
  return upper.length === 0 ? ENDLESS : { maxAttempts: limits[0] ?? null, bounded: true };
}

function isState(facts: FileFacts, value: ValueId): boolean {
  return facts.values[value]?.kind === 'member';
}

/** `const tries = counts.get(key) || 0;` with `counts.set(key, tries + 1)`. */
function isKeptCount(facts: FileFacts, value: ValueId, id: FunctionId): boolean {
  const row = facts.values[value];
  if (row?.kind !== 'local') return false;
  const held = (facts.bindings[row.binding]?.values ?? []).flatMap((each) => readFrom(facts, each) ?? []);
  return facts.calls.some(
    (call) =>
      call.function === id &&
      lastName(facts, call.callee) === 'set' &&
      held.includes(ownerOf(facts, call.callee) ?? -1) &&
      call.arguments.some((argument) => isOneMore(facts, argument, value)),
  );
}

/** The map that `counts.get(key)`, also with a default, reads. */
function readFrom(facts: FileFacts, value: ValueId): readonly ValueId[] {
  const row = facts.values[value];
  if (row?.kind === 'either') return row.values.flatMap((each) => readFrom(facts, each));
  const callee = row?.kind === 'result' ? facts.calls[row.call]?.callee : undefined;
  const owner = callee === undefined || lastName(facts, callee) !== 'get' ? null : ownerOf(facts, callee);
  return owner === null ? [] : [owner];
}

function ownerOf(facts: FileFacts, callee: ValueId): ValueId | null {
  const row = facts.values[callee];
  return row?.kind === 'member' ? row.object : null;
}

function isOneMore(facts: FileFacts, value: ValueId, counter: ValueId): boolean {
  const row = facts.values[value];
  return row?.kind === 'binary' && row.operator === '+' && row.left === counter && literalOf(facts, row.right) === 1;
}

/** All that the function tries stands behind the guard, so that the first try counts as well. */
function isWorkGuarded(facts: FileFacts, id: FunctionId, branch: ScopeId): boolean {
  const tries = facts.scopes.flatMap((row, scope) => (row.kind === 'try' && row.function === id ? [scope] : []));
  return tries.length > 0 && tries.every((scope) => isWithin(facts, scope, branch));
}
