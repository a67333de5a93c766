import { functionKey } from '../../code/link/linker.ts';
import { symbolOf } from '../../code/link/queries.ts';
import type { Call, FileFacts } from '../../model/facts.ts';
import { type Judging, dispositionsOf } from '../dispositions.ts';
import { effectsOf, throwsOut } from '../error-effects.ts';
import { type Handler, handlersOf } from '../handlers.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { alwaysLeaves } from '../leaving.ts';
import { losesCause } from '../lost-cause.ts';
import { type Region, contentsOf, isWithin } from '../region.ts';
import { retryLoopsOf } from '../retry-loop.ts';
import { retryWrappersOf } from '../retry-wrappers.ts';
import { secondTriesOf } from '../second-tries.ts';
import { selfCallsOf } from '../self-calls.ts';

/** Every catch clause and promise handler, and what it does with the failure. */
export default {
  id: 'error-handlers',
  description:
    'Catch clauses, `.catch()` and `.then(_, handler)`: rethrown, reported, answered, replaced by a fallback, retried or swallowed.',
  detect: (knowledge) => {
    const effects = effectsOf(knowledge);
    const operations = retriedFunctions(knowledge);
    return {
      errorHandlers: [...knowledge.program.files.keys()].flatMap((file) => {
        const handlers = handlersOf(knowledge.program, file);
        if (handlers.length === 0) return [];
        const judging = { program: knowledge.program, effects, ...retriesIn(knowledge, file, operations) };
        return handlers.map((handler) => toRow(judging, handler));
      }),
    };
  },
} satisfies Detector;

function toRow(judging: Judging, handler: Handler) {
  const { form, file, line } = handler;
  const symbol = symbolOf(judging.program, { file, function: handler.function });
  const dispositions = dispositionsOf(judging, handler);
  const isLosing = !dispositions.includes('report') && losesCause(judging.program, handler);
  return {
    form,
    file,
    line,
    symbol,
    dispositions,
    ...(handler.isExplained ? { explained: true as const } : {}),
    ...(handler.isUnfinished ? { unfinished: true as const } : {}),
    ...(isLosing ? { losesCause: true as const } : {}),
  };
}

/** Functions that are written as the operation of a retry helper: what they throw is tried again. */
function retriedFunctions(knowledge: Knowledge): ReadonlySet<string> {
  const { program } = knowledge;
  const own = retryWrappersOf(knowledge).flatMap(({ at, operation }) =>
    program.callersOf(at).map((site) => ({ site, argument: operation.parameter })),
  );
  const library = knowledge.matches.retryWrappers.map(({ call, use }) => ({
    site: call.site,
    argument: use.operation.argument,
  }));
  return new Set(
    [...own, ...library].flatMap(({ site, argument }) => {
      const row = program.files.get(site.file)?.values[site.call.arguments[argument] ?? -1];
      return row?.kind === 'function' ? [functionKey({ file: site.file, function: row.function })] : [];
    }),
  );
}

/** What tries again in a file: loops around handlers, functions that call themselves, handlers that do it themselves. */
function retriesIn(
  { program }: Knowledge,
  file: string,
  operations: ReadonlySet<string>,
): Pick<Judging, 'isRetried' | 'isRetry'> {
  const facts = program.files.get(file);
  const loops = retryLoopsOf(program, file);
  const selfCalls = selfCallsOf(program, file);
  const calls = [...selfCalls, ...secondTriesOf(program, file, { loops, selfCalls })].map(({ site }) => site.call);
  const isRetried = ({ region }: Handler): boolean => {
    if (facts === undefined || region === null) return false;
    if (calls.some((call) => isInRegion(facts, call, region))) return true;
    const { scope } = region;
    if (scope < 0) return false;
    if (operations.has(functionKey(region)) && throwsOut(facts, contentsOf(program, region), { region, always: false }))
      return true;
    return loops.some((loop) => isWithin(facts, scope, loop.region.scope)) && !alwaysLeaves(facts, scope, 'loop');
  };
  return { isRetried, isRetry: (site) => calls.includes(site.call) };
}

/** Calls in callbacks have no scope in common with the region: their lines decide. */
function isInRegion(facts: FileFacts, call: Call, region: Region): boolean {
  if (call.function === region.function && region.scope >= 0) return isWithin(facts, call.scope, region.scope);
  const place = region.scope >= 0 ? facts.scopes[region.scope] : facts.functions[region.function];
  return place !== undefined && call.line >= place.line && call.line <= place.endLine;
}
