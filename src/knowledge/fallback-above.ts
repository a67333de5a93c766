import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Question } from './analysis.ts';
import { failureFinder } from './failure-of-call.ts';

/** A fallback further up is about a whole piece of work rather than about one call. */
const MOST_LEVELS = 4;

/**
 * Does a caller of a function that lets failures through go on with another value when it fails? Then nobody may say that
 * nothing helps there, and nobody that it always does: other callers may not.
 */
export const fallbackAbove = remembered((question: Question): ((at: FunctionRef) => boolean) => {
  const callers = callersWithSites(question.program);
  const failureOf = failureFinder(question);
  return (start) => {
    const seen = new Set([functionKey(start)]);
    let level: readonly FunctionRef[] = [start];
    for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++) {
      const next: FunctionRef[] = [];
      for (const { file, index, call } of level.flatMap((at) => callers.get(functionKey(at)) ?? [])) {
        const handled = failureOf({ file, call: index });
        if (handled?.dispositions.includes('fallback') === true) return true;
        const around = { file, function: call.function };
        if (handled !== null || seen.has(functionKey(around))) continue;
        seen.add(functionKey(around));
        next.push(around);
      }
      level = next;
    }
    return false;
  };
});

/** Calls that run each function. */
const callersWithSites = remembered((program: Program): ReadonlyMap<string, readonly CallSite[]> => {
  const { edgesFrom } = callGraph(program);
  const callers = new Map<string, CallSite[]>();
  for (const [file, facts] of program.files)
    facts.functions.forEach((_, index) => {
      for (const { to, site } of edgesFrom({ file, function: index })) {
        const key = functionKey(to);
        const known = callers.get(key);
        if (known === undefined) callers.set(key, [site]);
        else known.push(site);
      }
    });
  return callers;
});
