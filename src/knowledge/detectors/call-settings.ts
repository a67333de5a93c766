import type { CallSite, Program } from '../../code/link/program.ts';
import { by } from '../../lib/order.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { Library, OutboundUse, RetryOptionUse } from '../../model/library.ts';
import type { TimeoutOptionUse } from '../../model/waiting-uses.ts';
import type { TimeoutSetting, TriesSetting } from '../../model/resilience.ts';
import { type AddedRetries, addedRetries } from '../added-retries.ts';
import { NO_LIMIT, NO_TRIES, agreed, oncePerCall } from '../agreed-settings.ts';
import { clientFinder, clientsOfLibrary } from '../client-of-call.ts';
import { type HeldDefaults, defaultsOf } from '../defaults-of.ts';
import { httpMethodOf } from '../http-method.ts';
import { endingClients } from '../ending-clients.ts';
import { idempotencyKeyOf } from '../request-keys.ts';
import type { Detector, Knowledge, KnownCall, Match } from '../knowledge.ts';
import { optionRows } from '../library-retries.ts';
import { optionPlaces } from '../option-places.ts';
import { assignedLimits, namesLimit, raceAround } from '../limits-elsewhere.ts';
import { isOpen } from '../open-options.ts';
import type { CallSettings } from '../rows.ts';
import { isMethodRetried, namesMethods } from '../retried-methods.ts';
import { worstCase } from '../worst-case.ts';
import { type Limit, limitOfOption } from '../timeouts.ts';

/** For each call that leaves the process: its timeout, its tries, its idempotency key, by itself, its client or its library. */
export default {
  id: 'call-settings',
  description:
    'Timeouts, tries and idempotency keys of calls that leave the process, through clients to the place where they are set.',
  detect: (knowledge) => {
    const asking = askingOf(knowledge);
    const rows = knowledge.matches.outbound.map((match) => settingsOf(asking, match));
    return {
      callSettings: oncePerCall(rows).toSorted(
        by(
          (row) => row.file,
          (row) => row.call,
        ),
      ),
    };
  },
} satisfies Detector;

type Keyed<Use extends { readonly path: string }> = ReadonlyMap<KnownCall['site']['call'], Match<Use>>;

interface Asking {
  readonly knowledge: Knowledge;
  readonly clientsOf: ReturnType<typeof clientFinder>;
  readonly madeAnywhere: ReturnType<typeof clientsOfLibrary>;
  readonly added: AddedRetries;
  readonly timeouts: Keyed<TimeoutOptionUse>;
  readonly tries: Keyed<RetryOptionUse>;
  /** Names of members that the code assigns anywhere, as far as they may be timeouts. */
  readonly assigned: ReadonlySet<string>;
}

function askingOf(knowledge: Knowledge): Asking {
  const { timeoutOptions, retryOptions } = knowledge.matches;
  return {
    knowledge,
    clientsOf: clientFinder(knowledge),
    madeAnywhere: clientsOfLibrary(knowledge),
    added: addedRetries(knowledge),
    timeouts: new Map(timeoutOptions.map((match) => [match.call.site.call, match])),
    tries: new Map(retryOptions.map((match) => [match.call.site.call, match])),
    assigned: assignedLimits(knowledge.program),
  };
}

/** A call with those that decide for it: itself first, then its clients. */
interface Deciding extends Asking {
  readonly library: Library;
  readonly calls: readonly KnownCall[];
  /** Clients of which it may be any: several that were found, or all that the code makes where none was. */
  readonly elsewhere: readonly KnownCall[];
  readonly site: CallSite;
  readonly effect: OutboundUse['effect'];
  readonly held: HeldDefaults | null;
  /** Is the default of the library what holds where nothing is written? */
  readonly isSure: boolean;
}

function settingsOf(asking: Asking, match: Match<OutboundUse>): CallSettings {
  const { call, library } = match;
  const deciding = decidingOf(asking, match);
  const tries = untilExit(deciding, triesOf(deciding));
  const limitedBy = asking.timeouts.get(call.site.call)?.alternatives ?? [];
  return {
    file: call.site.file,
    call: call.site.index,
    client: deciding.client,
    ...timeLimit(deciding, tries, deciding.calls),
    tries,
    ...(limitedBy.length === 0 ? {} : { limitedBy, unlimited: timeLimit(deciding, tries, deciding.calls.slice(1)) }),
    method: library.system === undefined ? httpMethodOf(asking.knowledge.program, call) : null,
    idempotencyKey: idempotencyKeyOf(asking.knowledge.program, call.site),
  };
}

/** The call, and the client that it is made through; of several it may be any. */
function decidingOf(asking: Asking, { call, library, use }: Match<OutboundUse>) {
  const clients = asking.clientsOf(call);
  const [first] = clients;
  const only = clients.length === 1 ? first : undefined;
  const needsClient = library.clients !== undefined && call.path.includes('()');
  const asked = { file: call.site.file, module: call.module, path: call.path };
  const held = defaultsOf(asking.knowledge.program, asked, library);
  const isSure = held?.isRead === true && (only !== undefined || (first === undefined && !needsClient));
  const unfollowed = first === undefined && needsClient ? asking.madeAnywhere(call) : [];
  return {
    ...asking,
    library,
    site: call.site,
    effect: use.effect,
    held,
    calls: only === undefined ? [call] : [call, only],
    elsewhere: clients.length > 1 ? clients : unfollowed,
    isSure,
    client: first === undefined ? null : { file: first.site.file, line: first.site.call.line },
  };
}

type TimeLimit = Pick<CallSettings, 'timeout' | 'limitOfNode' | 'worstMs'>;

/** What these calls say of it; with the mark that the limit is that of `fetch` in Node, where it is. */
function timeLimit(deciding: Deciding, tries: TriesSetting, calls: Deciding['calls']): TimeLimit {
  const timeout = timeoutOf(deciding, calls);
  const isOfNode = timeout.from === 'library' && deciding.held?.defaults.limitOfNode === true;
  return { timeout, ...(isOfNode ? { limitOfNode: true } : {}), ...worstCase(timeout, tries, deciding.held) };
}

function timeoutOf(deciding: Deciding, calls: Deciding['calls']): TimeoutSetting {
  for (const call of calls) {
    const said = timeoutAt(deciding, call);
    if (said !== null) return said;
  }
  const usual = timeoutByDefault(deciding);
  const said = deciding.elsewhere.map((client) => timeoutAt(deciding, client));
  return raceAround(deciding.knowledge.program, deciding.site) ?? agreed(said, { usual, unknown: NO_LIMIT }) ?? usual;
}

/** What one call says of the time limit; null where it leaves it to others. */
function timeoutAt({ knowledge, timeouts, calls: [itself] }: Deciding, call: KnownCall): TimeoutSetting | null {
  const { program } = knowledge;
  const isItself = call === itself;
  const uses = (timeouts.get(call.site.call)?.alternatives ?? []).filter(
    ({ ofCallAlone }) => ofCallAlone !== true || isItself,
  );
  const limits = uses.flatMap((use) => limitsOf(program, call, use));
  const [limit] = limits;
  const places = new Set(limits.map(({ place }) => `${place.file}:${place.line}`));
  const certainty = places.size === 1 ? 'certain' : 'likely';
  if (limit !== undefined) return { ms: limit.ms, from: 'code', place: limit.place, certainty };
  const isElsewhere = uses.length === 0 && namesLimit(program, call.site);
  return isElsewhere || isOpen(program, call.site, uses) ? NO_LIMIT : null;
}

function limitsOf(program: Program, { site }: KnownCall, { option, unit }: TimeoutOptionUse): readonly Limit[] {
  return optionPlaces(program, site, option).flatMap(
    ({ value, file, line }) => limitOfOption(program, { value, place: { file, line }, unit: unit ?? 'ms' }) ?? [],
  );
}

function timeoutByDefault({ library, held, isSure, assigned, timeouts, calls }: Deciding): TimeoutSetting {
  const { timeoutOptions } = library;
  if (held === null || runsJobs(library)) return NO_LIMIT;
  const { timeoutOption, timeoutMs } = held.defaults;
  const isNamed = calls.some((call) => timeouts.has(call.site.call));
  const isLooked = isNamed || (timeoutOption ?? 'none').startsWith('none');
  const isAssigned = timeoutOptions?.some(({ option }) => assigned.has(lastKeyOf(option))) ?? false;
  const certainty = isSure && isLooked && !isAssigned ? 'certain' : 'likely';
  return { ms: timeoutMs, from: 'library', place: null, certainty };
}

function triesOf(deciding: Deciding): TriesSetting {
  const [own, ...clients] = deciding.calls;
  // What is said where work is handed over is about the work, not about handing it over.
  const decide = own === undefined || deciding.effect === 'publish' ? clients : [own, ...clients];
  const added = own === undefined ? null : deciding.added(own, clients);
  if (added !== null) return added;
  for (const call of decide) {
    const said = triesAt(deciding, call);
    if (said !== null) return ofMethod(deciding, said);
  }
  const usual = triesByDefault(deciding);
  const said = deciding.elsewhere.map((client) => triesAt(deciding, client));
  return agreed(said, { usual, unknown: NO_TRIES }) ?? usual;
}

/** Tries without an end have one where the process ends when the client fails. */
function untilExit({ knowledge, calls, elsewhere }: Deciding, tries: TriesSetting): TriesSetting {
  if (tries.bounded) return tries;
  const ending = endingClients(knowledge.program);
  const [place] = [...calls, ...elsewhere].flatMap(({ site }) => ending.get(`${site.file} ${site.index}`) ?? []);
  const end = { bounded: true, endsProcess: true, from: 'code', certainty: 'likely' } as const;
  return place === undefined ? tries : { ...tries, ...end, place };
}

/** A limit of tries holds for the methods that the library tries again, unless the code names others. */
function ofMethod({ knowledge: { program }, held, calls }: Deciding, said: TriesSetting): TriesSetting {
  const isAgain = isMethodRetried(program, calls[0], held?.defaults);
  if (isAgain === true) return said;
  const isOnce = isAgain === false && !namesMethods(program, calls);
  return { ...said, ...(isOnce ? ONCE : {}), certainty: 'likely' };
}

/** What one call says of tries; null where it leaves them to others. */
function triesAt({ knowledge, tries }: Asking, call: KnownCall): TriesSetting | null {
  const { program } = knowledge;
  const match = tries.get(call.site.call);
  const rows = match === undefined ? [] : clientRows(program, match);
  const row = rows.find(({ maxAttempts }) => maxAttempts !== null) ?? rows[0];
  if (row === undefined) return isOpen(program, call.site, match?.alternatives ?? []) ? NO_TRIES : null;
  const { file, line, maxAttempts: attempts, bounded, backoff, jitter, certainty } = row;
  return { attempts, bounded, backoff, jitter, from: 'code', place: { file, line }, certainty };
}

function triesByDefault(deciding: Deciding): TriesSetting {
  const { library, held, isSure } = deciding;
  if (held === null || runsJobs(library)) return NO_TRIES;
  const { attempts, backoff, jitter } = held.defaults;
  const isAgain = isMethodRetried(deciding.knowledge.program, deciding.calls[0], held.defaults);
  const certainty = isSure && isAgain !== null ? 'certain' : 'likely';
  if (isAgain === false || attempts === 1) return { ...ONCE, from: 'library', place: null, certainty };
  return { attempts, bounded: attempts !== null, backoff, jitter, from: 'library', place: null, certainty };
}

const ONCE = { attempts: 1, bounded: true, backoff: 'none', jitter: false } as const;

/** Neither how often jobs run nor how a client connects again is about a call, where the library has an option for these. */
function clientRows(program: Program, match: Match<RetryOptionUse>): ReturnType<typeof optionRows> {
  const { defaults, retryOptions = [] } = match.library;
  const countsCalls = retryOptions.some(({ kind, counts }) => kind === 'client-option' && counts !== 'switch');
  const isApart = countsCalls || typeof defaults?.attempts === 'number';
  const uses = match.alternatives.filter(
    ({ kind, option, recovery }) =>
      !(kind === 'queue-attempts' || recovery === true) &&
      !(isApart && kind === 'reconnect') &&
      !(countsCalls && /strategy/i.test(option.key ?? '')),
  );
  return uses.flatMap((use) => optionRows(program, match, use));
}

/** What such a library tells of tries and times is about jobs, not about the call that puts one into the queue. */
function runsJobs({ retryOptions = [] }: Library): boolean {
  return retryOptions.some(({ kind }) => kind === 'queue-attempts');
}

function lastKeyOf({ key }: Slot): string {
  return key?.split('.').at(-1) ?? '';
}
