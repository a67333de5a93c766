import type { CallSite, Program } from '../../code/link/program.ts';
import { by } from '../../lib/order.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { Library, OutboundUse, RetryOptionUse, TimeoutOptionUse } from '../../model/library.ts';
import type { TimeoutSetting, TriesSetting } from '../../model/resilience.ts';
import { clientFinder } from '../client-of-call.ts';
import { httpMethodOf } from '../http-method.ts';
import { idempotencyKeyOf } from '../request-keys.ts';
import type { Detector, Knowledge, KnownCall, Match } from '../knowledge.ts';
import { optionRows } from '../library-retries.ts';
import { optionPlaces } from '../option-places.ts';
import { namesLimit, raceAround } from '../limits-elsewhere.ts';
import { isOpen } from '../open-options.ts';
import type { CallSettings } from '../rows.ts';
import { type Limit, limitOfOption } from '../timeouts.ts';
import { isReadVersion } from '../read-version.ts';

/** For each call that leaves the process: its timeout, its tries, its idempotency key, by itself, its client or its library. */
export default {
  id: 'call-settings',
  description:
    'Timeouts, tries and idempotency keys of calls that leave the process, through clients to the place where they are set.',
  detect: (knowledge) => {
    const asking = askingOf(knowledge);
    const rows = knowledge.matches.outbound.map((match) => settingsOf(asking, match));
    return {
      callSettings: rows.toSorted(
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
    timeouts: new Map(timeoutOptions.map((match) => [match.call.site.call, match])),
    tries: new Map(retryOptions.map((match) => [match.call.site.call, match])),
    assigned: assignedNames(knowledge.program),
  };
}

/** A call with those that decide for it: itself first, then its clients. */
interface Deciding extends Asking {
  readonly library: Library;
  readonly calls: readonly KnownCall[];
  readonly site: CallSite;
  /** Is the default of the library what holds where nothing is written? */
  readonly isSure: boolean;
}

function settingsOf(asking: Asking, { call, library }: Match<OutboundUse>): CallSettings {
  const clients = asking.clientsOf(call);
  const { program } = asking.knowledge;
  const needsClient = (library.clients ?? []).length > 0 && call.path.includes('()');
  const isSure = isReadVersion(program, call, library) && clients.length <= 1 && (clients.length === 1 || !needsClient);
  const deciding = { ...asking, library, site: call.site, calls: [call, ...clients], isSure };
  const [client] = clients;
  return {
    file: call.site.file,
    call: call.site.index,
    client: client === undefined ? null : { file: client.site.file, line: client.site.call.line },
    timeout: timeoutOf(deciding),
    tries: triesOf(deciding),
    method: library.system === undefined ? httpMethodOf(program, call) : null,
    idempotencyKey: idempotencyKeyOf(program, call.site),
  };
}

const UNKNOWN = { from: 'unknown', place: null, certainty: 'likely' } as const;

function timeoutOf(deciding: Deciding): TimeoutSetting {
  const { program } = deciding.knowledge;
  for (const call of deciding.calls) {
    const uses = deciding.timeouts.get(call.site.call)?.alternatives ?? [];
    const limits = uses.flatMap((use) => limitsOf(program, call, use));
    const [limit] = limits;
    const places = new Set(limits.map(({ place }) => `${place.file}:${place.line}`));
    const certainty = places.size === 1 ? 'certain' : 'likely';
    if (limit !== undefined) return { ms: limit.ms, from: 'code', place: limit.place, certainty };
    const isElsewhere = uses.length === 0 && namesLimit(program, call.site);
    if (isElsewhere || isOpen(program, call.site, uses)) return { ms: null, ...UNKNOWN };
  }
  return raceAround(program, deciding.site) ?? timeoutByDefault(deciding);
}

function limitsOf(program: Program, { site }: KnownCall, { option, unit }: TimeoutOptionUse): readonly Limit[] {
  return optionPlaces(program, site, option).flatMap(
    ({ value, file, line }) => limitOfOption(program, { value, place: { file, line }, unit: unit ?? 'ms' }) ?? [],
  );
}

function timeoutByDefault({ library, isSure, assigned, timeouts, calls }: Deciding): TimeoutSetting {
  const { defaults, timeoutOptions } = library;
  if (defaults === undefined || runsJobs(library)) return { ms: null, ...UNKNOWN };
  const isNamed = calls.some((call) => timeouts.has(call.site.call));
  const isLooked = isNamed || (defaults.timeoutOption ?? 'none').startsWith('none');
  const isAssigned = timeoutOptions?.some(({ option }) => assigned.has(lastKeyOf(option))) ?? false;
  const certainty = isSure && isLooked && !isAssigned ? 'certain' : 'likely';
  return { ms: defaults.timeoutMs, from: 'library', place: null, certainty };
}

function triesOf(deciding: Deciding): TriesSetting {
  const { program } = deciding.knowledge;
  for (const call of deciding.calls) {
    const match = deciding.tries.get(call.site.call);
    const rows = match === undefined ? [] : clientRows(program, match);
    const row = rows.find(({ maxAttempts }) => maxAttempts !== null) ?? rows[0];
    if (row !== undefined) {
      const { file, line, maxAttempts: attempts, bounded, backoff, jitter } = row;
      const certainty = isTriedAgain(deciding) === true ? row.certainty : 'likely';
      return { attempts, bounded, backoff, jitter, from: 'code', place: { file, line }, certainty };
    }
    if (isOpen(program, call.site, match?.alternatives ?? [])) return NO_TRIES;
  }
  return triesByDefault(deciding);
}

function triesByDefault(deciding: Deciding): TriesSetting {
  const { library, isSure } = deciding;
  const { defaults } = library;
  if (defaults === undefined || runsJobs(library)) return NO_TRIES;
  const isAgain = isTriedAgain(deciding);
  const pace = { backoff: defaults.backoff, jitter: defaults.jitter };
  const certainty = isSure && isAgain !== null ? 'certain' : 'likely';
  if (isAgain === false) return { ...ONCE, from: 'library', place: null, certainty };
  return {
    attempts: defaults.attempts,
    bounded: defaults.attempts !== null,
    ...pace,
    from: 'library',
    place: null,
    certainty,
  };
}

const ONCE = { attempts: 1, bounded: true, backoff: 'none', jitter: false } as const;

/** Does the library try calls of this HTTP method again? Null where the method is not known. */
function isTriedAgain({ knowledge, library, calls }: Deciding): boolean | null {
  const methods = library.defaults?.methods;
  const [call] = calls;
  if (methods === undefined || call === undefined) return true;
  const method = httpMethodOf(knowledge.program, call);
  return method === null ? null : methods.includes(method);
}

/** How often jobs run says nothing about the call that puts one into the queue. */
function clientRows(program: Program, match: Match<RetryOptionUse>): ReturnType<typeof optionRows> {
  const uses = match.alternatives.filter(({ kind }) => kind !== 'queue-attempts');
  return uses.flatMap((use) => optionRows(program, match, use));
}

/** What such a library tells of tries and times is about jobs, not about the call that puts one into the queue. */
function runsJobs({ retryOptions = [] }: Library): boolean {
  return retryOptions.some(({ kind }) => kind === 'queue-attempts');
}

/** `client.defaults.timeout = 5_000` may be meant for any client. */
function assignedNames(program: Program): ReadonlySet<string> {
  const names = [...program.files.values()].flatMap(({ assignments, values }) =>
    assignments.flatMap(({ target }) => {
      const member = values[target];
      return member?.kind === 'member' && /time|signal/i.test(member.name) ? [member.name] : [];
    }),
  );
  return new Set(names);
}

function lastKeyOf({ key }: Slot): string {
  return key?.split('.').at(-1) ?? '';
}

const NO_TRIES: TriesSetting = { attempts: null, bounded: true, backoff: 'unknown', jitter: false, ...UNKNOWN };
