import type { CallSite, Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { isHandedWithoutCondition } from '../every-failure.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { optionRows } from '../library-retries.ts';
import { type RetryWrapper, retryWrappersOf, takesOperation } from '../retry-wrappers.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['retrySites'][number];

/** Calls of own functions that take an operation and run it again when it fails: `withRetry(() => send(mail), 3)`. */
export default {
  id: 'retry-helpers',
  description: 'Calls of own helpers that take an operation as an argument and try it again.',
  detect: (knowledge) => ({
    retrySites: [
      ...retryWrappersOf(knowledge).flatMap((wrapper) =>
        callsOf(knowledge.program, wrapper).map((site) => toRow(knowledge.program, wrapper, site)),
      ),
      ...clientHelpers(knowledge),
    ],
  }),
} satisfies Detector;

/** Calls of own functions that let a client try again: `makeRetryable(client)` around `axiosRetry(client, { … })`. */
function clientHelpers({ program, matches }: Knowledge): readonly Row[] {
  return matches.retryOptions.flatMap((match) => {
    const { site } = match.call;
    const value = match.use.client === undefined ? undefined : site.call.arguments[match.use.client.argument];
    const row = value === undefined ? undefined : program.files.get(site.file)?.values[value];
    if (row?.kind !== 'parameter') return [];
    const rows = match.alternatives.flatMap((use) => optionRows(program, match, use));
    const [told] = rows;
    if (told === undefined) return [];
    return program.callersOf({ file: site.file, function: row.function }).map((caller) => ({
      ...told,
      kind: 'library-wrapper' as const,
      file: caller.file,
      line: caller.call.line,
      symbol: symbolOf(program, { file: caller.file, function: caller.call.function }),
      operation: nameOf(program, caller),
    }));
  });
}

function nameOf(program: Program, { file, call }: CallSite): string {
  const facts = program.files.get(file);
  return facts === undefined ? '' : writtenName(facts, call.callee);
}

/** Calls from outside the helper itself. */
function callsOf(program: Program, { at, operation }: RetryWrapper): readonly CallSite[] {
  return program
    .callersOf(at)
    .filter((site) => !isInside(program, site, at) && takesOperation(program, site, operation));
}

function isInside(program: Program, site: CallSite, at: RetryWrapper['at']): boolean {
  if (site.file !== at.file) return false;
  const functions = program.files.get(site.file)?.functions;
  for (let id = site.call.function; id > 0; id = functions?.[id]?.parent ?? 0) if (id === at.function) return true;
  return false;
}

function toRow(program: Program, wrapper: RetryWrapper, site: CallSite): Row {
  const pauses = wrapper.pausesOf?.(site) ?? null;
  const isAlways =
    wrapper.everyFailure === true && isHandedWithoutCondition(program, site, wrapper.operation.parameter);
  return {
    kind: 'library-wrapper',
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    operation: nameOf(program, site),
    ...wrapper.boundOf(site),
    ...wrapper.pace,
    ...(pauses === null ? {} : { pausesMs: pauses }),
    ...(wrapper.onlyOn === undefined ? {} : { onlyOn: wrapper.onlyOn }),
    ...(isAlways ? { everyFailure: true as const } : {}),
    certainty: site.targets.length > 1 ? 'likely' : 'certain',
  };
}
