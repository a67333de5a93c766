import type { Exit, Scope } from '../model/control-flow.ts';
import type { FileFacts, ScopeId } from '../model/facts.ts';
import { isWithin } from './region.ts';

/** Where a way out of a region leads: out of its function, or out of the loop around it. */
type Way = 'function' | 'loop';

/** Does every path through a region end in a `throw` or `return` — or, for `loop`, in leaving the loop around it? */
export function alwaysLeaves(facts: FileFacts, scope: ScopeId, way: Way): boolean {
  if (way === 'loop' && goesOnWith(facts, scope)) return false;
  return ends(facts, scope, (exit) => leaves(facts, exit, { scope, way }));
}

function ends(facts: FileFacts, scope: ScopeId, isWayOut: (exit: Exit) => boolean): boolean {
  if (facts.exits.some((exit) => exit.scope === scope && isWayOut(exit))) return true;
  const children = childrenOf(facts, scope);
  return children.some(({ id, row }) => endsBoth(facts, { children, id, row }, isWayOut));
}

interface Child {
  readonly id: ScopeId;
  readonly row: Scope;
}

/** `if … else` where both sides end, and a `try` that ends together with its `catch`. */
function endsBoth(
  facts: FileFacts,
  { children, id, row }: Child & { readonly children: readonly Child[] },
  isWayOut: (exit: Exit) => boolean,
): boolean {
  if (row.kind === 'branch' && row.side === 'then') {
    const other = children.find(
      (each) =>
        each.id > id && each.row.kind === 'branch' && each.row.side === 'else' && each.row.condition === row.condition,
    );
    return other !== undefined && ends(facts, id, isWayOut) && ends(facts, other.id, isWayOut);
  }
  if (row.kind === 'finally') return ends(facts, id, isWayOut);
  if (row.kind !== 'try') return false;
  const caught = children.find((each) => each.row.kind === 'catch' && each.row.try === id);
  return ends(facts, id, isWayOut) && (caught === undefined || ends(facts, caught.id, isWayOut));
}

function childrenOf(facts: FileFacts, scope: ScopeId): readonly Child[] {
  return facts.scopes.flatMap((row, id) => (row.parent === scope ? [{ id, row }] : []));
}

function leaves(facts: FileFacts, exit: Exit, { scope, way }: { readonly scope: ScopeId; readonly way: Way }): boolean {
  if (exit.kind === 'throw' || exit.kind === 'return') return true;
  return (
    way === 'loop' &&
    exit.kind === 'break' &&
    (exit.label !== null || loopAround(facts, exit.scope) === loopAround(facts, scope))
  );
}

/** A `continue` in the region that goes on with the loop around it. */
function goesOnWith(facts: FileFacts, scope: ScopeId): boolean {
  return facts.exits.some(
    (exit) =>
      exit.kind === 'continue' &&
      isWithin(facts, exit.scope, scope) &&
      loopAround(facts, exit.scope) === loopAround(facts, scope),
  );
}

/** The innermost loop around a scope in its function, -1 where there is none. */
export function loopAround(facts: FileFacts, scope: ScopeId): ScopeId {
  for (let id = scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) if (facts.scopes[id]?.kind === 'loop') return id;
  return -1;
}
