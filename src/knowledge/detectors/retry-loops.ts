import type { CallSite, Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { boundOfLoop } from '../attempts.ts';
import { delaysIn, delaysOf } from '../delays.ts';
import { repeatsOnEveryError } from '../every-failure.ts';
import { loopGoesRoundOn, selfCallGoesRoundOn } from '../goes-round-on.ts';
import type { Detector } from '../knowledge.ts';
import { paceOf } from '../pace.ts';
import { pausesIn } from '../pauses.ts';
import { boundOfRecursion } from '../recursion-bound.ts';
import { type Region, contentsOf } from '../region.ts';
import { type RetryLoop, retryLoopsOf } from '../retry-loop.ts';
import type { Rows } from '../rows.ts';
import { type SecondTry, secondTriesOf } from '../second-tries.ts';
import { type SelfCall, selfCallsOf } from '../self-calls.ts';

type Row = Rows['retrySites'][number];

/** Code that tries again by itself: loops, functions that call themselves, catch clauses that do once more what failed. */
export default {
  id: 'retry-loops',
  description: 'Retries written by hand: loops, recursion with an attempt count, and a second try in a catch clause.',
  detect: ({ program }) => ({ retrySites: [...program.files.keys()].flatMap((file) => rowsOfFile(program, file)) }),
} satisfies Detector;

function rowsOfFile(program: Program, file: string): readonly Row[] {
  const loops = retryLoopsOf(program, file);
  const selfCalls = selfCallsOf(program, file);
  return [
    ...loops.map((loop) => ofLoop(program, loop)),
    ...selfCalls.map((call) => ofSelfCall(program, call)),
    ...secondTriesOf(program, file, { loops, selfCalls }).map((call) => ofSecondTry(program, call)),
  ];
}

function ofLoop(program: Program, loop: RetryLoop): Row {
  const { region, on, counters } = loop;
  const line = program.files.get(region.file)?.scopes[region.scope]?.line ?? 0;
  const bound = boundOfLoop(program, region, { counters, site: null });
  const pauses = pausesIn(program, region, { counters, attempts: bound.maxAttempts, site: null });
  return {
    kind: isReconnect(symbolOf(program, region)) ? 'reconnect' : 'loop',
    file: region.file,
    line,
    symbol: symbolOf(program, region),
    operation: operationIn(program, region),
    ...bound,
    ...paceOf(program, delaysIn(program, region)),
    ...(pauses === null ? {} : { pausesMs: pauses }),
    ...(on === 'error' && repeatsOnEveryError(program, region) ? { everyFailure: true as const } : {}),
    ...loopGoesRoundOn(program, loop),
    certainty: on === 'error' ? 'certain' : 'likely',
  };
}

function ofSelfCall(program: Program, self: SelfCall): Row {
  const { site } = self;
  const at = { file: site.file, function: self.function };
  return {
    kind: isReconnect(symbolOf(program, at)) ? 'reconnect' : 'recursion',
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, at),
    operation: nameOf(program, site),
    ...boundOfRecursion(program, self),
    ...paceOf(program, delaysOf(program, contentsOf(program, { ...at, scope: -1 }))),
    ...selfCallGoesRoundOn(program, self),
    certainty: 'certain',
  };
}

function ofSecondTry(program: Program, { site }: SecondTry): Row {
  return {
    kind: 'loop',
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    operation: nameOf(program, site),
    maxAttempts: 2,
    bounded: true,
    backoff: 'none',
    jitter: false,
    certainty: 'likely',
  };
}

/** The first call whose answer is waited for is what the loop is about. */
function operationIn(program: Program, region: Region): string {
  const { calls } = contentsOf(program, region);
  const main = calls.find((site) => site.call.use === 'awaited' || site.call.use === 'returned') ?? calls[0];
  // The name of a parameter says nothing: it is whatever the function is handed.
  return main === undefined || isHanded(program, main) ? symbolOf(program, region) : nameOf(program, main);
}

function isHanded(program: Program, { file, call }: CallSite): boolean {
  return program.files.get(file)?.values[call.callee]?.kind === 'parameter';
}

function nameOf(program: Program, site: CallSite): string {
  const facts = program.files.get(site.file);
  return facts === undefined ? '' : writtenName(facts, site.call.callee);
}

function isReconnect(name: string): boolean {
  return /reconnect/i.test(name);
}
