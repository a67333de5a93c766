import type { FunctionRef, Program, Ref } from '../../code/link/program.ts';
import { functionOf } from '../../code/link/queries.ts';
import type { Disposition } from '../../model/handover-model.ts';
import { dispositionsOf } from '../dispositions.ts';
import { effectsOf } from '../error-effects.ts';
import type { Handler } from '../handlers.ts';
import type { Knowledge } from '../knowledge.ts';

/** What a function does with an error that it gets first, as a listener or as the last that is asked. */
export function endDispositions(knowledge: Knowledge, at: FunctionRef): readonly Disposition[] {
  const line = knowledge.program.files.get(at.file)?.functions[at.function]?.line ?? 0;
  return judge(knowledge, {
    form: '.catch',
    file: at.file,
    line,
    function: at.function,
    region: { ...at, scope: -1 },
    handedOver: null,
    isError: (row) => row.kind === 'parameter' && row.function === at.function && row.index === 0,
    isExplained: false,
    isUnfinished: false,
  });
}

/** The same of what is handed over by name: `stream.on('error', reject)`. */
export function handedDispositions(knowledge: Knowledge, ref: Ref): readonly Disposition[] | null {
  const at = functionOf(knowledge.program, ref);
  if (at !== null) return endDispositions(knowledge, at);
  const row = knowledge.program.files.get(ref.file)?.values[ref.value];
  if (row === undefined || row.kind === 'unknown') return null;
  return judge(knowledge, {
    form: '.catch',
    file: ref.file,
    line: 0,
    function: functionAt(knowledge.program, ref),
    region: null,
    handedOver: ref,
    isError: () => false,
    isExplained: false,
    isUnfinished: false,
  });
}

function judge(knowledge: Knowledge, handler: Handler): readonly Disposition[] {
  const judging = { program: knowledge.program, effects: effectsOf(knowledge), isRetried: never, isRetry: never };
  return dispositionsOf(judging, handler);
}

/** An event comes once: nothing around its listener tries again. */
function never(): boolean {
  return false;
}

/** The function that makes a call with this argument. */
function functionAt(program: Program, { file, value }: Ref): number {
  return program.files.get(file)?.calls.find((call) => call.arguments.includes(value))?.function ?? 0;
}
