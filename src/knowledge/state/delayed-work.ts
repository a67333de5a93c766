import type { Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Call, FileFacts } from '../../model/facts.ts';
import { isDropped } from '../dropped-promises.ts';
import type { StateRow } from './state-row.ts';

/** Work that only a timer knows of: `setTimeout(async () => send(order), delay)`. */
export function delayedWork(program: Program, file: string, facts: FileFacts): readonly StateRow[] {
  return facts.calls.flatMap((call): readonly StateRow[] => {
    if (!isDropped(call.use) || call.function === 0 || !putsOffWork(facts, call)) return [];
    if (executors(facts).has(call.function)) return [];
    const symbol = symbolOf(program, { file, function: call.function });
    const what = `work that ${symbol} puts off with a timer`;
    return [{ what, kind: 'delayed-work', grows: false, file, line: call.line }];
  });
}

/** A timer that runs an asynchronous function; without a time it only stands behind what waits already. */
function putsOffWork(facts: FileFacts, { callee, arguments: given }: Call): boolean {
  const timer = facts.values[callee];
  if (timer?.kind !== 'global' || timer.name !== 'setTimeout') return false;
  const [work, delay] = given.map((value) => facts.values[value]);
  const isShort = delay === undefined || (delay.kind === 'literal' && Number(delay.value) < 1000);
  return work?.kind === 'function' && facts.functions[work.function]?.async === true && !isShort;
}

/** Functions that are given to a promise: somebody waits for it. */
const executors = remembered(
  (facts: FileFacts): ReadonlySet<number> =>
    new Set(
      facts.calls.flatMap((call) => {
        const callee = facts.values[call.callee];
        const given = facts.values[call.arguments[0] ?? -1];
        const isPromise = call.kind === 'new' && callee?.kind === 'global' && callee.name === 'Promise';
        return isPromise && given?.kind === 'function' ? [given.function] : [];
      }),
    ),
);
