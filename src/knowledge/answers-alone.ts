import type { FunctionRef, Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { functionsAround } from './wrappers.ts';

/**
 * Does a function only answer? All that it calls is what it was given, such as the response, and what computes. False where
 * it calls anything else, own functions included.
 */
export function answersAlone(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  if (facts === undefined || facts.functions[id] === undefined) return false;
  const calls = facts.calls.filter((call) => functionsAround(facts, call.function).includes(id));
  return calls.every((call) => {
    const root = rootOf(facts, call.callee, 0);
    const row = facts.values[root];
    if (row?.kind === 'parameter') return true;
    const targets = program.targetsOf({ file, value: call.callee });
    return targets.length > 0 && targets.every((target) => target.kind === 'api' && COMPUTES.test(target.path));
  });
}

const COMPUTES =
  /^(?:global#(?:Date|JSON|Math|Object|Number|String|Response|console|process\.(?:uptime|memoryUsage|hrtime))\b|next\/server#NextResponse\b|node:os#)/;

/** `res` of `res.status(200).json({})`. */
function rootOf(facts: FileFacts, value: ValueId, depth: number): ValueId {
  const row = facts.values[value];
  if (depth > 10) return value;
  if (row?.kind === 'member') return rootOf(facts, row.object, depth + 1);
  if (row?.kind === 'result') return rootOf(facts, facts.calls[row.call]?.callee ?? value, depth + 1);
  return row?.kind === 'typed' ? rootOf(facts, row.value, depth + 1) : value;
}
