import type { CallSite, Program } from '../../code/link/program.ts';
import { textOf } from '../../code/link/queries.ts';
import type { OutboundCall, RetryLayer } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { answeredWith } from '../answered-status.ts';
import { blindStart } from '../blind-starts.ts';
import { statusUnasked } from '../asked-status.ts';
import { breakerAround, limiterAround } from '../guards.ts';
import { failureAlong } from '../failure-of-call.ts';
import { fallbackAbove } from '../fallback-above.ts';
import { type Leaving, leavingCalls } from '../leaving-calls.ts';
import { madeBy } from '../made-by.ts';
import { isOfPage } from '../state/is-of-page.ts';
import { cancellationOf, idempotencyKeyOf, keyBeside } from '../request-keys.ts';
import { keyPlaces } from '../option-places.ts';
import { outcomeFinder } from '../outcomes.ts';
import { overrunFinder } from '../overruns.ts';
import { parsedUnchecked } from '../parsed-answers.ts';
import { siteOf } from '../region.ts';
import type { CallSettings, Sink, SystemUse } from '../rows.ts';
import { chainOf, functionOfUse, settingsAlong, sinksOf } from '../sinks.ts';

/** The resilience ledger: one row for each call that leaves the process, with what happens when it fails. */
export default {
  id: 'outbound-calls',
  analyse: (question) => ({ outboundCalls: ledgerOf(question) }),
} satisfies Analysis;

function ledgerOf(question: Question): readonly OutboundCall[] {
  const asking = {
    question,
    failureOf: failureAlong(question),
    overrunOf: overrunFinder(question),
    outcomesOf: outcomeFinder(question),
  };
  return leavingCalls(question).map((leaving) => toCall(asking, leaving));
}

interface Asking {
  readonly question: Question;
  readonly failureOf: ReturnType<typeof failureAlong>;
  readonly overrunOf: ReturnType<typeof overrunFinder>;
  readonly outcomesOf: ReturnType<typeof outcomeFinder>;
}

function toCall(
  { question, failureOf, overrunOf, outcomesOf }: Asking,
  { row, sink, settings: found, line }: Leaving,
): OutboundCall {
  const { program } = question;
  const { use, via, system } = row;
  const chain = chainOf(question, row, sink);
  const settings = settingsAlong(program, chain, found);
  const layers = sinksOf(question).layersAround(chain);
  const handed = chain.slice(1).at(-1)?.site ?? null;
  const overrun = overrunOf({ at: functionOfUse(row, chain), line: use.line, layers, settings });
  const { client, tries } = settings;
  const onFailure = failureOf(chain);
  return {
    ...use,
    via,
    system: system.name,
    madeBy: madeBy(question)(use),
    client,
    timeout: timeoutIn(question, use.file, settings),
    tries,
    service: question.serviceOf(use.file)?.name ?? null,
    ...requestOf(program, settings, { handed, api: use.api }),
    ...endedBy(program, settings, handed ?? siteOf(program, sink.file, sink.call)),
    layers,
    breaker: breakerAround(program, use.file, use.line) ?? breakerAround(program, sink.file, line),
    onFailure,
    outcomes: outcomesOf({ system, chain, onFailure }),
    ...answeredBy(question, onFailure),
    ...helpedAbove(question, sink, onFailure),
    ...readAs(program, via, sink),
    ...limitedBy(limiterAround(program, use.file, use.line) ?? limiterAround(program, sink.file, line)),
    ...retriedAlways(program, row, { layers, sink }),
    ...startedBlind(question, { row, sink, call: { tries, layers, onFailure, via } }),
    ...(overrun === null ? {} : { overrun }),
  };
}

const NOT_KNOWN = { ms: null, from: 'unknown', place: null, certainty: 'likely' } as const;

/** Browsers have limits of their own, which no code says. */
function timeoutIn(question: Question, file: string, { timeout, limitOfNode }: CallSettings): OutboundCall['timeout'] {
  return limitOfNode === true && runsInBrowser(question, file) ? NOT_KNOWN : timeout;
}

function runsInBrowser({ program, serviceOf }: Question, file: string): boolean {
  const facts = program.files.get(file);
  return serviceOf(file)?.kind === 'frontend' || (facts !== undefined && isOfPage(facts));
}

function helpedAbove(
  question: Question,
  sink: Sink,
  onFailure: OutboundCall['onFailure'],
): Pick<OutboundCall, 'fallbackAbove'> {
  const at = { file: sink.file, function: sinksOf(question).callOf(sink)?.function ?? 0 };
  return onFailure === null && fallbackAbove(question)(at) ? { fallbackAbove: true } : {};
}

function answeredBy(question: Question, onFailure: OutboundCall['onFailure']): Pick<OutboundCall, 'answered'> {
  const answered = onFailure === null ? null : answeredWith(question, onFailure);
  return answered === null ? {} : { answered };
}

function startedBlind(
  question: Question,
  starting: Parameters<typeof blindStart>[1],
): Pick<OutboundCall, 'blindStart'> {
  const found = blindStart(question, starting);
  return found === null ? {} : { blindStart: found };
}

/** Clients for which an error status is an answer like any other: `fetch` rejects when there is none at all. */
const ANSWERS_ANY: ReadonlySet<string> = new Set(['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici']);

function readAs(
  program: Program,
  via: string,
  { file, call }: Sink,
): Pick<OutboundCall, 'parsedUnchecked' | 'statusUnasked'> {
  const site = siteOf(program, file, call);
  const parsed = parsedUnchecked(program, site);
  const unasked = ANSWERS_ANY.has(via) ? statusUnasked(program, site) : null;
  return {
    ...(parsed === null ? {} : { parsedUnchecked: parsed }),
    ...(unasked === null ? {} : { statusUnasked: unasked }),
  };
}

/** Clients that throw at an answer of 4xx, unless an option says otherwise. */
const THROWS: ReadonlySet<string> = new Set(['axios', '@nestjs/axios', 'got', 'ky', 'ofetch', 'superagent']);
const TAKES_ERRORS = ['validateStatus', 'throwHttpErrors', 'ignoreResponseError'];

function retriedAlways(
  program: Program,
  { via }: SystemUse,
  { layers, sink }: { readonly layers: readonly RetryLayer[]; readonly sink: Sink },
): Pick<OutboundCall, 'retriedAlways'> {
  if (!THROWS.has(via) || !layers.some(({ everyFailure }) => everyFailure)) return {};
  const { call } = siteOf(program, sink.file, sink.call);
  const takesErrors = call.arguments.some((value) =>
    TAKES_ERRORS.some((key) => keyPlaces(program, { file: sink.file, value }, key).length > 0),
  );
  return takesErrors ? {} : { retriedAlways: true };
}

/** Of the call itself, else of what is handed to the helper around it. */
function requestOf(
  program: Program,
  { method, idempotencyKey, tries }: CallSettings,
  { handed: around, api }: { readonly handed: CallSite | null; readonly api: string },
): Pick<OutboundCall, 'method' | 'idempotencyKey'> {
  const handed = isNamedMethod(api) ? null : around;
  // What is handed to a helper is written for this call; what the helper hands on is that of any.
  const written = (handed === null ? null : methodAt(program, handed)) ?? method;
  const given = idempotencyKey ?? (handed === null ? null : idempotencyKeyOf(program, handed));
  const key = given ?? (tries.place === null || isRepeatable(written) ? null : keyBeside(program, tries.place.file));
  return { ...(written === null ? {} : { method: written }), idempotencyKey: key };
}

/** `axios.get()` is what its name says, whatever is written for a helper around it. */
function isNamedMethod(api: string): boolean {
  return /[.#](?:get|head|post|put|patch|delete|options)$/.test(api);
}

/** Whoever sends keys sends them with what may not be done twice. */
function isRepeatable(method: string | null): boolean {
  return method !== null && method !== 'POST' && method !== 'PATCH';
}

function limitedBy(limiter: OutboundCall['limiter'] | null): Pick<OutboundCall, 'limiter'> {
  return limiter === null || limiter === undefined ? {} : { limiter };
}

/** `AbortSignal.timeout()` is a timeout, and told as such. */
function endedBy(program: Program, { timeout }: CallSettings, site: CallSite): Pick<OutboundCall, 'cancellation'> {
  const found = cancellationOf(program, site);
  const isTimeout = found !== null && timeout.place?.file === found.file && timeout.place.line === found.line;
  return found === null || isTimeout ? {} : { cancellation: found };
}

/** What is handed to a helper around the call: `request(url, { method: 'POST' })`. */
function methodAt(program: Program, { file, call }: CallSite): string | null {
  const [place] = call.arguments.flatMap((value) => keyPlaces(program, { file, value }, 'method'));
  return place === undefined ? null : (textOf(program, place.value)?.toUpperCase() ?? null);
}
