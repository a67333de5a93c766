import type { CallSite, Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import { symbolOf } from '../code/link/queries.ts';
import { by } from '../lib/order.ts';
import type { Slot } from '../model/entry-uses.ts';
import type { Library, RetryOptionUse, RetryWrapperUse } from '../model/library.ts';
import { defaultsOf } from './defaults-of.ts';
import { type Bound, ENDLESS } from './attempts.ts';
import { isEndless } from './endless-wrapper.ts';
import { isHandedWithoutCondition } from './every-failure.ts';
import type { Knowledge, KnownCall, Match } from './knowledge.ts';
import { limitOf } from './limits.ts';
import { type OptionPlace, optionPlaces } from './option-places.ts';
import { paceOfOption, paceOfStrategy, triesOf } from './option-tries.ts';
import type { Pace } from './pace.ts';
import type { Rows } from './rows.ts';
import { standingOptions } from './standing-options.ts';
import { withFactor } from './written-factor.ts';
import { pausesOfWrapper } from './wrapper-pauses.ts';

export type RetryRow = Rows['retrySites'][number];

/** Calls that wrap an operation, and decorators. */
export function libraryWrappers(knowledge: Knowledge): readonly RetryRow[] {
  return oncePerPlace(
    knowledge.matches.retryWrappers.map(({ call, alternatives }) => {
      const written = alternatives.filter((use) => namesTries(knowledge.program, call.site, use));
      const rows = (written.length > 0 ? written : alternatives).map((use) => wrapperRow(knowledge.program, call, use));
      const known = rows.find((row) => row.maxAttempts !== null) ?? rows.find((row) => row.backoff !== 'none');
      return known ?? rows[0] ?? wrapperRow(knowledge.program, call, NO_WRAPPER);
    }),
  );
}

const NO_WRAPPER: RetryWrapperUse = {
  path: '',
  kind: 'library-wrapper',
  operation: { argument: 0 },
  defaultAttempts: null,
  backoff: 'unknown',
  jitter: false,
};

function wrapperRow(program: Program, call: KnownCall, use: RetryWrapperUse): RetryRow {
  const { site } = call;
  const bound = boundOfWrapper(program, site, { use, caller: null });
  const pauses = pausesOfWrapper(program, site, { use, attempts: bound.maxAttempts });
  return {
    kind: use.kind,
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    operation: nameOf(program, call),
    ...bound,
    ...(pauses === null ? {} : { pausesMs: pauses }),
    ...paceOfUse(program, call.site, use),
    ...(use.kind === 'library-wrapper' && isHandedWithoutCondition(program, site, use.operation.argument)
      ? { everyFailure: true as const }
      : {}),
    certainty: call.likely ? 'likely' : 'certain',
  };
}

/** Does the code say how often at a place that this use names? Libraries that take their arguments in any order have several. */
function namesTries(program: Program, site: CallSite, { attempts, retries }: RetryWrapperUse): boolean {
  return [attempts, retries].some((slot) => {
    const place = slot === undefined ? undefined : optionPlaces(program, site, slot)[0];
    return place !== undefined && (slot?.key !== undefined || holdsNumber(program, place, null));
  });
}

/** How often a wrapper runs its operation; `caller` is the call of an own function around it whose arguments count. */
export function boundOfWrapper(
  program: Program,
  site: CallSite,
  { use, caller }: { readonly use: RetryWrapperUse; readonly caller: CallSite | null },
): Bound {
  if (isEndless(program, site, use)) return ENDLESS;
  const bounded = use.bounded ?? use.defaultAttempts !== null;
  for (const [slot, counts] of [
    [use.attempts, 'attempts'],
    [use.retries, 'retries'],
  ] as const) {
    const place = slot === undefined ? undefined : optionPlaces(program, site, slot)[0];
    if (place !== undefined && holdsNumber(program, place, caller))
      return triesOf(program, place.value, { counts, library: null, site: caller });
    if (place !== undefined && slot?.key !== undefined) return { maxAttempts: null, bounded: true };
  }
  return { maxAttempts: use.defaultAttempts, bounded };
}

/** The argument may be an options object where the slot expects a number. */
function holdsNumber(program: Program, { value }: OptionPlace, caller: CallSite | null): boolean {
  return (
    limitOf(program, value, caller) !== null ||
    program.targetsOf(value).some((target) => target.kind === 'api' || target.kind === 'literal')
  );
}

/** Options of clients, calls and queues, where they are written. */
export function libraryOptions(knowledge: Knowledge): readonly RetryRow[] {
  const standing = standingOptions(knowledge);
  return oncePerPlace(
    knowledge.matches.retryOptions.flatMap((match) =>
      match.alternatives.flatMap((use) =>
        optionRows(knowledge.program, match, use).map((row) => ({ ...row, ...standing(match.call, use, row) })),
      ),
    ),
  );
}

/** Which calls get the tries of jobs that are written at a place. */
export function jobOptions({ program, matches }: Knowledge): Rows['jobOptions'] {
  return matches.retryOptions.flatMap(({ call, library, alternatives }) =>
    alternatives
      .filter(({ kind }) => kind === 'queue-attempts')
      .flatMap((use) => placesOf(program, call, use.option))
      .map(({ file, line }) => ({
        file,
        line,
        taker: { file: call.site.file, call: call.site.index },
        framework: library.id,
      })),
  );
}

/** What one call says of its tries, at each place where it does. */
export function optionRows(
  program: Program,
  { call, library }: Match<RetryOptionUse>,
  written: RetryOptionUse,
): readonly RetryRow[] {
  const use = { ...written, ...usualPace(program, call, { use: written, library }) };
  return placesOf(program, call, use.option).map((place) => {
    const tries = triesOf(program, place.value, { counts: use.counts, library });
    const pace =
      tries.maxAttempts === 1
        ? { backoff: 'none' as const, jitter: false }
        : paceOfPlace(program, call, { use, place });
    return {
      kind: use.kind,
      file: place.file,
      line: place.line,
      symbol: symbolOf(program, { file: call.site.file, function: call.site.call.function }),
      operation: nameOf(program, call),
      ...tries,
      ...pace,
      ...(use.recovery === undefined ? {} : { recovery: use.recovery }),
      certainty: call.likely ? ('likely' as const) : ('certain' as const),
    };
  });
}

/** Where the option leaves the pace to the library, it is that of the version that is asked for. */
function usualPace(
  program: Program,
  { site, module, path }: KnownCall,
  { use: { backoff, jitter }, library }: { readonly use: RetryOptionUse; readonly library: Library },
): Pace {
  const { defaults } = library;
  const isUsual = defaults?.backoff === backoff && defaults.jitter === jitter;
  const held = isUsual ? defaultsOf(program, { file: site.file, module, path }, library) : null;
  return held === null ? { backoff, jitter } : { backoff: held.defaults.backoff, jitter: held.defaults.jitter };
}

/** `retry: {}` without the number is the same option, left at what the library does. */
function placesOf(program: Program, { site }: KnownCall, slot: Slot): readonly OptionPlace[] {
  const exact = optionPlaces(program, site, slot);
  const holder = slot.key?.split('.').slice(0, -1).join('.') ?? '';
  if (exact.length > 0 || !/(?:^|\.)\w*retry\w*$/i.test(holder)) return exact;
  return optionPlaces(program, site, { argument: slot.argument, key: holder });
}

function paceOfPlace(
  program: Program,
  call: KnownCall,
  { use, place }: { readonly use: RetryOptionUse; readonly place: OptionPlace },
): Pace {
  // A predicate says whether, a strategy when: only the latter is a delay.
  const isStrategy = use.counts === 'switch' && /strategy|delay|backoff|reconnect/i.test(use.option.key ?? '');
  const strategy = isStrategy ? paceOfStrategy(program, place.value) : null;
  return strategy !== null && strategy.backoff !== 'none' ? strategy : paceOfUse(program, call.site, use);
}

type PacedUse = Pick<RetryOptionUse, 'backoff' | 'jitter' | 'backoffOption' | 'jitterOption'>;

export function paceOfUse(program: Program, site: CallSite, use: PacedUse): Pace {
  const standard = { backoff: use.backoff, jitter: use.jitter };
  const option = use.backoffOption === undefined ? undefined : optionPlaces(program, site, use.backoffOption)[0];
  const pace =
    option === undefined ? withFactor(program, site, standard) : paceOfOption(program, option.value, standard);
  const slot = use.jitterOption ?? besideType(use.backoffOption);
  const jitter = slot === null ? undefined : optionPlaces(program, site, slot)[0];
  return jitter === undefined ? pace : { ...pace, jitter: !isOff(program, jitter) };
}

/** `backoff: { type: 'exponential', jitter: 0.5 }`. */
function besideType(slot: Slot | undefined): Slot | null {
  const { argument, key } = slot ?? {};
  return argument === undefined || key === undefined || !/(?:^|\.)(?:backoff|backoff\.type)$/.test(key)
    ? null
    : { argument, key: key.replace(/(?:\.type)?$/, '.jitter') };
}

function isOff(program: Program, { value }: OptionPlace): boolean {
  return program
    .targetsOf(value)
    .some(
      (target) =>
        target.kind === 'literal' && (target.value === false || target.value === 0 || target.value === 'none'),
    );
}

/** Several calls may get one options object, and several options one place: the row that knows most is kept, and what asks for it. */
function oncePerPlace(rows: readonly RetryRow[]): readonly RetryRow[] {
  const byPlace = new Map<string, RetryRow>();
  for (const row of rows) {
    const key = `${row.line} ${row.file}`;
    const known = byPlace.get(key);
    const isBetter = known === undefined || (known.maxAttempts === null && row.maxAttempts !== null);
    const demandedBy = known?.demandedBy ?? row.demandedBy;
    byPlace.set(key, { ...(isBetter ? row : known), ...(demandedBy === undefined ? {} : { demandedBy }) });
  }
  return [...byPlace.values()].toSorted(
    by(
      (row) => row.file,
      (row) => row.line,
    ),
  );
}

function nameOf(program: Program, { site }: KnownCall): string {
  const facts = program.files.get(site.file);
  return facts === undefined ? '' : writtenName(facts, site.call.callee);
}
