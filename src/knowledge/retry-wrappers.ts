import { functionKey } from '../code/link/linker.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts } from '../model/facts.ts';
import type { RetrySite } from '../model/resilience.ts';
import { type Bound, boundOfLoop } from './attempts.ts';
import { delaysIn } from './delays.ts';
import type { Knowledge } from './knowledge.ts';
import { boundOfWrapper, paceOfUse } from './library-retries.ts';
import { repeatsOnEveryError } from './every-failure.ts';
import { loopGoesRoundOn } from './goes-round-on.ts';
import { type Pace, paceOf } from './pace.ts';
import { pausesIn } from './pauses.ts';
import { boundOfRecursion } from './recursion-bound.ts';
import { contentsOf, innerFunctions } from './region.ts';
import { retryLoopsOf } from './retry-loop.ts';
import { selfCallsOf } from './self-calls.ts';
import { functionsAround } from './wrappers.ts';

/** An own function that takes an operation and runs it again when it fails. */
export interface RetryWrapper {
  readonly at: FunctionRef;
  readonly operation: OperationSlot;
  /** How often, for the arguments of one call. */
  readonly boundOf: (site: CallSite) => Bound;
  readonly pace: Pace;
  /** Milliseconds between all tries, for the arguments of one call; null where it is not known. */
  readonly pausesOf?: (site: CallSite) => number | null;
  /** Runs the operation again whatever failed. */
  readonly everyFailure?: boolean;
  /** As in `RetrySite`. */
  readonly onlyOn?: RetrySite['onlyOn'];
}

/** The parameter that holds the operation; `key` where it is an object that holds it. */
export interface OperationSlot {
  readonly parameter: number;
  readonly key: string | null;
}

/** Wrappers around wrappers: more layers than this nobody writes. */
const MOST_LAYERS = 3;

/** Own retry wrappers, those around libraries and around each other included. */
export const retryWrappersOf = remembered(retryWrappers);

function retryWrappers(knowledge: Knowledge): readonly RetryWrapper[] {
  const { program } = knowledge;
  const direct = [
    ...[...program.files.keys()].flatMap((file) => [...ofLoops(program, file), ...ofRecursion(program, file)]),
    ...ofLibraries(knowledge),
  ];
  const known = new Map<string, RetryWrapper>();
  let added = direct;
  for (let layer = 0; layer < MOST_LAYERS && added.length > 0; layer++) {
    const fresh = added.filter((wrapper) => !known.has(functionKey(wrapper.at)));
    for (const wrapper of fresh) known.set(functionKey(wrapper.at), wrapper);
    added = fresh.flatMap((wrapper) => aroundWrapper(program, wrapper));
  }
  return [...known.values()];
}

/** Is there a value at the operation's place of a call that can be run? */
export function takesOperation(program: Program, site: CallSite, { parameter, key }: OperationSlot): boolean {
  const value = site.call.arguments[parameter];
  const row = value === undefined ? undefined : valueOf(program, { file: site.file, value });
  if (key === null) return row !== undefined && row.kind !== 'literal' && row.kind !== 'object';
  return row?.kind === 'object' && row.properties.some((property) => property.name === key);
}

function ofLoops(program: Program, file: string): readonly RetryWrapper[] {
  return retryLoopsOf(program, file).flatMap((loop) => {
    const { region, counters } = loop;
    const pace = paceOf(program, delaysIn(program, region));
    const { calls, inner } = contentsOf(program, region);
    return operationsOf(program, file, [...calls, ...inner]).map((found) => ({
      ...found,
      pace,
      boundOf: (site: CallSite) => boundOfLoop(program, region, { counters, site }),
      everyFailure: repeatsOnEveryError(program, region),
      ...loopGoesRoundOn(program, loop),
      pausesOf: (site: CallSite) => {
        const { maxAttempts: attempts } = boundOfLoop(program, region, { counters, site });
        return pausesIn(program, region, { counters, attempts, site });
      },
    }));
  });
}

function ofRecursion(program: Program, file: string): readonly RetryWrapper[] {
  return selfCallsOf(program, file).flatMap((self) => {
    const region = { file, function: self.function, scope: -1 };
    const pace = paceOf(program, delaysIn(program, region));
    const { calls, inner } = contentsOf(program, region);
    const found = operationsOf(program, file, [...calls, ...inner]).filter(({ at }) => at.function === self.function);
    return found.map((each) => ({ ...each, pace, boundOf: (site: CallSite) => boundOfRecursion(program, self, site) }));
  });
}

/** `const withRetry = (work, retries = 3) => pRetry(work, { retries })`. */
function ofLibraries(knowledge: Knowledge): readonly RetryWrapper[] {
  const { program } = knowledge;
  return knowledge.matches.retryWrappers.flatMap(({ call, use }) => {
    const value = call.site.call.arguments[use.operation.argument];
    if (value === undefined) return [];
    const boundOf = (site: CallSite): Bound => boundOfWrapper(program, call.site, { use, caller: site });
    return passedOn(program, { file: call.site.file, value }).map((found) => ({
      ...found,
      pace: paceOfUse(program, call.site, use),
      boundOf,
    }));
  });
}

/** Functions that hand their own parameter to a wrapper. */
function aroundWrapper(program: Program, inner: RetryWrapper): readonly RetryWrapper[] {
  return program.callersOf(inner.at).flatMap((site) => {
    const value = site.call.arguments[inner.operation.parameter];
    if (value === undefined || inner.operation.key !== null) return [];
    const found = passedOn(program, { file: site.file, value }).filter(
      ({ at }) => functionKey(at) !== functionKey(inner.at),
    );
    const onlyOn = inner.onlyOn === undefined ? {} : { onlyOn: inner.onlyOn };
    return found.map((each) => ({ ...each, pace: inner.pace, boundOf: () => inner.boundOf(site), ...onlyOn }));
  });
}

type Found = Pick<RetryWrapper, 'at' | 'operation'>;

/** The parameter that a value is, or that a function written in its place calls. */
function passedOn(program: Program, { file, value }: Ref): readonly Found[] {
  const facts = program.files.get(file);
  const row = facts?.values[value];
  if (facts === undefined || row === undefined) return [];
  if (row.kind !== 'function') return [...operationAt(facts, file, value)];
  const { calls, inner } = contentsOf(program, { file, function: row.function, scope: -1 });
  const own = new Set([row.function, ...innerFunctions(facts, { file, function: row.function, scope: -1 })]);
  return operationsOf(program, file, [...calls, ...inner]).filter(({ at }) => !own.has(at.function));
}

/** Calls of parameters of the functions around. */
function operationsOf(program: Program, file: string, sites: readonly CallSite[]): readonly Found[] {
  const facts = program.files.get(file);
  if (facts === undefined) return [];
  return sites.flatMap((site) =>
    operationAt(facts, file, site.call.callee).filter(({ at }) =>
      functionsAround(facts, site.call.function).includes(at.function),
    ),
  );
}

/** `operation`, and `operation` of `({ operation }) => …`. */
function operationAt(facts: FileFacts, file: string, value: number): readonly Found[] {
  const row = facts.values[value];
  if (row?.kind === 'parameter')
    return [{ at: { file, function: row.function }, operation: { parameter: row.index, key: null } }];
  const owner = row?.kind === 'member' ? facts.values[row.object] : undefined;
  const isPart = row?.kind === 'member' && owner?.kind === 'parameter';
  return isPart
    ? [{ at: { file, function: owner.function }, operation: { parameter: owner.index, key: row.name } }]
    : [];
}
