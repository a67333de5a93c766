import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { loopAround } from './leaving.ts';
import { mentions } from './mentions.ts';
import { type Region, isWithin } from './region.ts';

/** What follows a catch clause that runs to its end, where its `try` would have returned a value. */
export interface AfterHandler {
  readonly throws: boolean;
  readonly returnsDefault: boolean;
  /** The `try` would have given something outside a new value, which now keeps its first one. */
  readonly keepsDefault: boolean;
}

const NOTHING: AfterHandler = { throws: false, returnsDefault: false, keepsDefault: false };

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
  return {
    keepsDefault,
    throws: next.kind === 'throw' && loopAround(facts, region.scope) < 0,
    returnsDefault: next.kind === 'return' && hasValue(facts, next.value),
  };
}

function hasValue(facts: FileFacts, value: ValueId | null): boolean {
  return value !== null && facts.values[value]?.kind !== 'undefined';
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

/** `let limit = 10; try { limit = await read() } catch {}`: flags such as `done` are no defaults. */
function hasDefault(facts: FileFacts, region: Region, clause: { readonly try: number }): boolean {
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
    return (
      isInitialised &&
      first !== undefined &&
      first.kind !== 'undefined' &&
      !(first.kind === 'literal' && typeof first.value === 'boolean')
    );
  });
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
