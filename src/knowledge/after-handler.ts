import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { isAsked } from './error-answers.ts';
import { isErrorAnswer } from './error-objects.ts';
import { loopAround } from './leaving.ts';
import { mentions } from './mentions.ts';
import { type Region, isWithin } from './region.ts';

/** What follows a catch clause that runs to its end, where its `try` would have returned a value. */
export interface AfterHandler {
  readonly throws: boolean;
  readonly returnsDefault: boolean;
  /** What is returned there tells the caller that something failed. */
  readonly returnsError: boolean;
  /** The `try` would have given something outside a new value, which now keeps its first one. */
  readonly keepsDefault: boolean;
}

const NOTHING: AfterHandler = { throws: false, returnsDefault: false, returnsError: false, keepsDefault: false };

/** `try { return parse(text) } catch {} return null`: the statement behind the clause is its fallback. */
export function afterHandler(facts: FileFacts, region: Region): AfterHandler {
  const clause = facts.scopes[region.scope];
  if (clause?.kind !== 'catch') return NOTHING;
  const answers = facts.exits.some(
    (exit) =>
      exit.kind === 'return' &&
      hasValue(facts, exit.value) &&
      isWithin(facts, exit.scope, clause.try) &&
      exit.function === region.function,
  );
  const next = nextExit(facts, region, clause);
  const keepsDefault = hasDefault(facts, region, clause);
  if (!answers || next === undefined) return { ...NOTHING, keepsDefault };
  const isAnswer = next.kind === 'return' && hasValue(facts, next.value);
  const returnsError =
    isAnswer &&
    next.value !== null &&
    (isErrorAnswer(facts, next.value) || isNo(facts, { region, clause, next, value: next.value }));
  return {
    keepsDefault,
    throws: next.kind === 'throw' && loopAround(facts, region.scope) < 0,
    returnsDefault: isAnswer && !returnsError,
    returnsError,
  };
}

function hasValue(facts: FileFacts, value: ValueId | null): boolean {
  return value !== null && facts.values[value]?.kind !== 'undefined';
}

interface Following {
  readonly region: Region;
  readonly clause: { readonly endLine: number };
  readonly next: Exit;
  readonly value: ValueId;
}

/** `return false` right behind the clause, in a function that is asked whether something is so. */
function isNo(facts: FileFacts, { region, clause, next, value }: Following): boolean {
  const row = facts.values[value];
  const isBetween = (each: { readonly function: number; readonly line: number }): boolean =>
    each.function === region.function && each.line > clause.endLine && each.line < next.line;
  return (
    row?.kind === 'literal' &&
    row.value === false &&
    isAsked(facts, region.function) &&
    !facts.calls.some(isBetween) &&
    !facts.scopes.some(isBetween)
  );
}

/** The first exit behind the clause that no branch guards, other than those around the clause itself. */
function nextExit(
  facts: FileFacts,
  region: Region,
  clause: { readonly endLine: number; readonly parent: number },
): Exit | undefined {
  return facts.exits.find(
    (exit) =>
      exit.function === region.function &&
      exit.line >= clause.endLine &&
      (exit.scope < 0 || isWithin(facts, clause.parent, exit.scope)),
  );
}

/**
 * `let limit = 10; try { limit = await read() } catch {} use(limit)`, where anything follows. Flags such as `done` are no
 * defaults, unless they are what the function answers.
 */
function hasDefault(
  facts: FileFacts,
  region: Region,
  clause: { readonly try: number; readonly endLine: number },
): boolean {
  const attempt = facts.scopes[clause.try];
  const assigned = facts.assignments.filter(
    (row) => row.operator === '=' && row.function === region.function && isWithin(facts, row.scope, clause.try),
  );
  return assigned.some(({ target }) => {
    const row = facts.values[target];
    const binding = row?.kind === 'local' ? facts.bindings[row.binding] : undefined;
    if (binding === undefined || attempt === undefined || binding.line > attempt.line) return false;
    const first = facts.values[binding.values[0] ?? -1];
    const isInitialised = binding.values.length > facts.assignments.filter((each) => each.target === target).length;
    if (!isInitialised || first === undefined || first.kind === 'undefined') return false;
    const behind = { ...region, line: clause.endLine };
    return first.kind === 'literal' && typeof first.value === 'boolean'
      ? isAnswered(facts, target, behind)
      : goesOnBehind(facts, behind);
  });
}

interface Behind extends Region {
  /** Where the clause ends. */
  readonly line: number;
}

function isAnswered(facts: FileFacts, target: ValueId, behind: Behind): boolean {
  return facts.exits.some(
    (exit) =>
      exit.kind === 'return' && exit.value === target && exit.function === behind.function && exit.line > behind.line,
  );
}

/** Is there anything behind the clause? */
function goesOnBehind(facts: FileFacts, behind: Behind): boolean {
  const last = facts.functions[behind.function]?.endLine ?? 0;
  const isBehind = ({ line }: { readonly line: number }): boolean => line > behind.line && line <= last;
  const isAtEnd = ({ line, scope }: Exit): boolean => line === behind.line && !isWithin(facts, scope, behind.scope);
  const tables = [facts.exits, facts.calls, facts.assignments, facts.scopes];
  return tables.some((rows) => rows.some(isBehind)) || facts.exits.some(isAtEnd);
}

/** What becomes of an error that a clause put into a variable. */
export function deferredUse(
  facts: FileFacts,
  { name, region }: { readonly name: ValueId; readonly region: Region },
): 'thrown' | 'none' {
  const row = facts.values[name];
  if (row?.kind !== 'local') return 'none';
  const isIt = (value: ValueId): boolean =>
    mentions(facts, value, (each) => each.kind === 'local' && each.binding === row.binding);
  const thrown = facts.exits.some(
    (exit) =>
      exit.kind === 'throw' && exit.value !== null && !isWithin(facts, exit.scope, region.scope) && isIt(exit.value),
  );
  return thrown ? 'thrown' : 'none';
}
