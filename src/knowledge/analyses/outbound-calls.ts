import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf, textOf } from '../../code/link/queries.ts';
import { by } from '../../lib/order.ts';
import type { OutboundCall, RetryLayer } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { answeredWith } from '../answered-status.ts';
import { blindStart } from '../blind-starts.ts';
import { statusUnasked } from '../asked-status.ts';
import { breakerAround, limiterAround } from '../guards.ts';
import { failureAlong } from '../failure-of-call.ts';
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
  const { program, rows } = question;
  const { callOf, settingsOf } = sinksOf(question);
  const asking = {
    question,
    failureOf: failureAlong(program, rows.errorHandlers),
    overrunOf: overrunFinder(question),
    outcomesOf: outcomeFinder(question),
  };
  const found = rows.systemUses.flatMap((row): readonly OutboundCall[] => {
    const { sink, use } = row;
    const settings = sink === null ? undefined : settingsOf(sink);
    const call = sink === null ? undefined : callOf(sink);
    if (sink === null || settings === undefined || call === undefined || use.effect === 'client') return [];
    return [toCall(asking, { row: placedWhereItRuns(question, row, sink), sink, settings, line: call.line })];
  });
  return oncePerPlace(found);
}

/** `new HttpClient({ baseUrl })` decides where its requests go, and makes none. */
function placedWhereItRuns(question: Question, row: SystemUse, sink: Sink): SystemUse {
  const call = sinksOf(question).callOf(sink);
  const calls = question.program.files.get(row.use.file)?.calls.filter(({ line }) => line === row.use.line) ?? [];
  const isMade = calls.length > 0 && calls.every(({ kind }) => kind === 'new');
  if (call === undefined || chainOf(question, row, sink).length === 1 || !isMade) return row;
  const symbol = symbolOf(question.program, { file: sink.file, function: call.function });
  return { ...row, use: { ...row.use, file: sink.file, line: call.line, symbol } };
}

interface Asking {
  readonly question: Question;
  readonly failureOf: ReturnType<typeof failureAlong>;
  readonly overrunOf: ReturnType<typeof overrunFinder>;
  readonly outcomesOf: ReturnType<typeof outcomeFinder>;
}

interface Leaving {
  readonly row: SystemUse;
  readonly sink: Sink;
  readonly settings: CallSettings;
  /** Of the call itself, inside own helpers. */
  readonly line: number;
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

/** A call that two patterns name is one row. */
function oncePerPlace(calls: readonly OutboundCall[]): readonly OutboundCall[] {
  const known = new Map(calls.map((row) => [`${row.file}:${row.line}:${row.system}:${row.api}`, row]));
  return [...known.values()].toSorted(
    by(
      (row) => row.file,
      (row) => row.line,
      (row) => row.system,
      (row) => row.api,
    ),
  );
}
