import type { Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';

const BREAKER = /circuit|breaker/i;
/** `limit` alone is what p-limit is called everywhere; a member of that name may cut a list. */
const LIMITER =
  /^p?limit$|(?:^|\.)\w*(?:limiter|semaphore|bulkhead|bottleneck|throttler?|mutex)(?:\.(?:schedule|add|run|runExclusive|use|execute))?$/i;

/** The circuit breaker that the code of a line runs in: `carrierCircuit(() => fetch(url))`, `breaker.execute(…)`. */
export function breakerAround(program: Program, file: string, line: number): Place | null {
  return around(breakersIn, program, { file, line });
}

/** What lets only so many run at once, or in a time: `limit(() => fetch(url))`, `limiter.schedule(…)`. */
export function limiterAround(program: Program, file: string, line: number): Place | null {
  return around(limitersIn, program, { file, line });
}

function around(callsIn: (facts: FileFacts) => readonly Call[], program: Program, { file, line }: Place): Place | null {
  const facts = program.files.get(file);
  const found =
    facts === undefined ? undefined : callsIn(facts).find((call) => call.line <= line && line <= call.endLine);
  return found === undefined ? null : { file, line: found.line };
}

const breakersIn = remembered((facts: FileFacts) => runningIn(facts, BREAKER));
const limitersIn = remembered((facts: FileFacts) => runningIn(facts, LIMITER));

/** Calls of something of such a name that get a function. */
function runningIn(facts: FileFacts, name: RegExp): readonly Call[] {
  return facts.calls.filter(
    (call) =>
      call.kind === 'call' &&
      call.arguments.some((value) => facts.values[value]?.kind === 'function') &&
      name.test(writtenName(facts, call.callee)),
  );
}
