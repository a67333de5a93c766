import type { Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';

const BREAKER = /circuit|breaker/i;

/** The circuit breaker that the code of a line runs in: `carrierCircuit(() => fetch(url))`, `breaker.execute(…)`. */
export function breakerAround(program: Program, file: string, line: number): Place | null {
  const facts = program.files.get(file);
  const found =
    facts === undefined ? undefined : breakersIn(facts).find((call) => call.line <= line && line <= call.endLine);
  return found === undefined ? null : { file, line: found.line };
}

/** Calls of something named like a circuit breaker that get a function. */
const breakersIn = remembered((facts: FileFacts) =>
  facts.calls.filter(
    (call) =>
      call.kind === 'call' &&
      call.arguments.some((value) => facts.values[value]?.kind === 'function') &&
      BREAKER.test(writtenName(facts, call.callee)),
  ),
);
