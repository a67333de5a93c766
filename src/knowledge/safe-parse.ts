import { scopesAround } from '../code/link/queries.ts';
import type { CallSite, Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Need } from '../model/setting.ts';
import { mentions } from './mentions.ts';
import { neverReturns } from './never-returns.ts';
import { stopsAt } from './stops.ts';

/** `schema.safeParse(process.env)` gives its failure back: what its file makes of that. Null for other calls. */
export function needAfterSafeParse(program: Program, site: CallSite): Need | null {
  const { file, call } = site;
  const facts = program.files.get(file);
  const callee = facts?.values[call.callee];
  if (facts === undefined || callee?.kind !== 'member' || !/^safeParse(?:Async)?$/.test(callee.name)) return null;
  if (isStoppedBy(program, facts, site) || isChosenOrStops(program, facts, site)) return 'required';
  // Whoever gets it decides.
  return call.use === 'returned' ? 'unchecked' : 'optional';
}

/** `if (!parsed.success) throw …`, `if (parsed.success) return parsed.data; throw …`. */
function isStoppedBy(program: Program, facts: FileFacts, { file, index, call }: CallSite): boolean {
  return stopsAt({ program, file, facts }).some((stop) => {
    const around = scopesAround(facts, stop.scope).map(({ scope }) => scope);
    if (around.length === 0) return stop.function === call.function;
    return around.some((scope) => scope.kind === 'branch' && isOfCall(facts, scope.condition, index));
  });
}

/** `parsed.success ? parsed.data : fail(parsed.error)`. */
function isChosenOrStops(program: Program, facts: FileFacts, { file, index }: CallSite): boolean {
  return facts.values.some(
    (row) =>
      row.kind === 'either' &&
      row.values.some((value) => isOfCall(facts, value, index)) &&
      row.values.some((value) => neverReturns(program, { file, value })),
  );
}

function isOfCall(facts: FileFacts, value: ValueId, call: number): boolean {
  return mentions(facts, value, (row) => row.kind === 'result' && row.call === call);
}
