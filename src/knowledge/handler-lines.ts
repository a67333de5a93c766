import type { FileFacts } from '../model/facts.ts';

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Lines of the handler that begins at a line: a clause, or the call that is given one. */
export function linesOf(facts: FileFacts, line: number): Lines | null {
  const clause = facts.scopes.find((scope) => scope.kind === 'catch' && scope.line === line);
  if (clause !== undefined) return { from: clause.line, to: clause.endLine };
  const call = facts.calls.find((each) => {
    const callee = facts.values[each.callee];
    return each.line === line && callee?.kind === 'member' && /^(?:catch|then)$/.test(callee.name);
  });
  return call === undefined ? null : { from: call.line, to: call.endLine };
}
