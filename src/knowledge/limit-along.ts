import type { CallSite, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';
import type { TimeoutSetting } from '../model/resilience.ts';
import type { TimeoutOptionUse } from '../model/waiting-uses.ts';
import { NO_LIMIT } from './agreed-settings.ts';
import { type CallChain, outwards } from './call-chain.ts';
import { type At, type Given, type Run, givenAlong } from './given-along.ts';
import { raceAround } from './limits-elsewhere.ts';
import { limitOf } from './limits.ts';
import { siteOf } from './region.ts';
import type { CallSettings } from './rows.ts';
import { FACTORS, abortingTimers, isSignal } from './timeouts.ts';

/** What a run of a call says of its time limit. */
type Verdict =
  | { readonly kind: 'none' | 'open' | 'opaque' }
  | { readonly kind: 'limit'; readonly ms: number | null; readonly place: Place | null };

const DEEPEST = 6;
const LONGEST_CHAIN = 4;
const MOST_CALLERS = 40;

/**
 * The time limit of a call that is made through own helpers: what the calls on the way pass decides about an option that a
 * helper hands on. Where callers of the outermost do not agree, it is not known.
 */
export function limitAlong(program: Program, chain: CallChain, settings: CallSettings): TimeoutSetting | null {
  const raced = chain.slice(1).flatMap(({ site }) => raceAround(program, site) ?? []);
  const verdict = verdictOf(program, chain, settings.limitedBy ?? []);
  switch (verdict.kind) {
    case 'limit':
      return sameAs(settings.timeout, verdict);
    case 'open':
      return raced[0] ?? NO_LIMIT;
    case 'none':
      return raced[0] ?? null;
    case 'opaque':
      return raced[0] ?? settings.timeout;
  }
}

/** What was worked out without looking at callers may know more of the same place. */
function sameAs(timeout: TimeoutSetting, { ms, place }: Verdict & { readonly kind: 'limit' }): TimeoutSetting {
  const isSame = timeout.place?.file === place?.file && timeout.place?.line === place?.line;
  return isSame && (ms === null || ms === timeout.ms) ? timeout : { ms, from: 'code', place, certainty: 'certain' };
}

function verdictOf(program: Program, chain: CallChain, uses: readonly TimeoutOptionUse[]): Verdict {
  const verdict = strongest(uses.map((use) => ofUse({ program, chain }, use)));
  if (verdict.kind !== 'open' || chain.length > LONGEST_CHAIN) return verdict;
  const longer = outwards(program, chain, new Set());
  if (longer.length === 0 || longer.length > MOST_CALLERS) return verdict;
  return agreedBy(longer.map((each) => verdictOf(program, each, uses)));
}

/** What all callers come to; of different times none. */
function agreedBy(all: readonly Verdict[]): Verdict {
  const [first = NONE] = all;
  const kinds = groupBy(all, ({ kind }) => kind);
  if (kinds.size > 1) return { kind: 'open' };
  const isOne = all.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return first.kind === 'limit' && !isOne ? { ...first, ms: null } : first;
}

const NONE = { kind: 'none' } as const;

function ofUse(run: Run, { option, unit }: TimeoutOptionUse): Verdict {
  const site = run.chain[0]?.site;
  const value = site?.call.arguments[option.argument];
  if (site === undefined || value === undefined) return NONE;
  const at: At = { file: site.file, value, step: 0, place: null };
  const factor = FACTORS[unit ?? 'ms'];
  const path = option.key?.split('.') ?? [];
  return strongest(givenAlong(run, at, path).map((given) => ofGiven(run, given, factor)));
}

/** A limit that may hold is told; else what leaves it to others. */
function strongest(all: readonly Verdict[]): Verdict {
  const limits = all.filter((each) => each.kind === 'limit');
  return (
    limits.find(({ ms }) => ms !== null) ??
    limits[0] ??
    all.find(({ kind }) => kind === 'open') ??
    all.find(({ kind }) => kind === 'opaque') ??
    NONE
  );
}

function ofGiven(run: Run, given: Given, factor: number): Verdict {
  if (given.kind === 'nothing') return NONE;
  if (given.kind !== 'value') return { kind: given.kind };
  const { at } = given;
  if (isSignal(run.program, at)) return ofSignal(run, at, 0);
  const row = valueOf(run.program, at);
  if (row?.kind === 'literal' && typeof row.value !== 'number') return NONE;
  const number = limitOf(run.program, at);
  return { kind: 'limit', ms: number === null ? null : number * factor, place: at.place };
}

function ofSignal(run: Run, at: At, depth: number): Verdict {
  const row = valueOf(run.program, at);
  if (row?.kind === 'member' && row.name === 'signal') return ofController(run, { ...at, value: row.object });
  if (row?.kind !== 'result' || depth > DEEPEST) return NONE;
  return ofCall(run, { at, site: siteOf(run.program, at.file, row.call), depth: depth + 1 });
}

interface Making {
  readonly at: At;
  readonly site: CallSite;
  readonly depth: number;
}

/** `AbortSignal.timeout(ms)` limits, whoever says the time; `AbortSignal.any()` as far as one of its signals does. */
function ofCall(run: Run, { at, site, depth }: Making): Verdict {
  const [first] = site.call.arguments;
  const paths = site.targets.flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  if (first === undefined) return NONE;
  const inside = givenAlong(run, { ...at, value: first });
  if (paths.some((path) => path.endsWith('AbortSignal.timeout')))
    return { kind: 'limit', ms: numberIn(run, inside), place: at.place };
  if (!paths.some((path) => path.endsWith('AbortSignal.any'))) return NONE;
  const signals = inside.flatMap((given) => {
    const row = given.kind === 'value' ? valueOf(run.program, given.at) : undefined;
    return given.kind === 'value' && row?.kind === 'array'
      ? row.elements.flatMap((value) => givenAlong(run, { ...given.at, value }))
      : [];
  });
  return strongest(
    signals.map((given) => (given.kind === 'value' ? ofSignal(run, given.at, depth) : ofGiven(run, given, 1))),
  );
}

/** `setTimeout(() => controller.abort(), timeout)`: whoever passes no time has no limit. */
function ofController(run: Run, at: At): Verdict {
  const verdicts = abortingTimers(run.program, at).flatMap((delay): readonly Verdict[] => {
    if (delay === null) return [{ kind: 'limit', ms: 0, place: at.place }];
    const inside = givenAlong(run, { ...at, value: delay });
    return inside.map((given) =>
      given.kind === 'value'
        ? { kind: 'limit', ms: numberIn(run, [given]), place: given.at.place }
        : ofGiven(run, given, 1),
    );
  });
  return strongest(verdicts);
}

function numberIn({ program }: Run, all: readonly Given[]): number | null {
  const numbers = all.flatMap((given) => (given.kind === 'value' ? (limitOf(program, given.at) ?? []) : []));
  return numbers[0] ?? null;
}
