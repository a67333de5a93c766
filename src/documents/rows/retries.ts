import { isSwitchedOff, triesAgain } from '../../model/judge-retries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Place } from '../../model/place.ts';
import type { RetryKind, RetrySite } from '../../model/resilience.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** Places that try the same thing again in the same way: to a reader they are one. */
export interface RetryRow extends Pick<RetrySite, 'service' | 'operation' | 'bounded' | 'backoff' | 'jitter'> {
  readonly kind: RetryKind | 'recovery';
  /** Package that asks for no end. */
  readonly demandedBy: string | null;
  /** Other failures than an answer that the rate is limited end it. */
  readonly limited: boolean;
  readonly attempts: number | null;
  readonly likely: boolean;
  readonly places: number;
  readonly evidence: Capped<Evidence>;
}

export interface Retries {
  /** Number of places, which may be more than rows. */
  readonly places: number;
  readonly rows: Capped<RetryRow>;
  /** Options that allow one try only: they try nothing again, and say that somebody decided so. */
  readonly off: Capped<RetryRow>;
}

/** Those without an end first: they are what keeps a failing system busy. */
export function retriesOf(sites: readonly RetrySite[], most: number): Retries {
  const again = sites.filter(triesAgain);
  const off = sites.filter(isSwitchedOff);
  return { places: again.length, rows: cap(toRows(again), most), off: cap(toRows(off), most) };
}

function toRows(sites: readonly RetrySite[]): RetryRow[] {
  const sorted = sites.toSorted(
    by(
      (site) => Number(site.bounded),
      (site) => site.service ?? '',
      (site) => site.file,
      (site) => site.line,
    ),
  );
  return [...groupBy(sorted, alike).values()].flatMap((group) => group.slice(0, 1).map((site) => toRow(site, group)));
}

function alike(site: RetrySite): string {
  const { service, operation, maxAttempts, bounded, backoff, jitter, certainty, demandedBy } = site;
  return JSON.stringify([
    service,
    operation,
    kindOfRetry(site),
    maxAttempts,
    bounded,
    backoff,
    jitter,
    certainty,
    demandedBy,
    site.onlyOn,
  ]);
}

/** What is put back when its worker is lost is told apart from what is tried again when it fails. */
export function kindOfRetry({ kind, recovery }: RetrySite): RetryRow['kind'] {
  return recovery === true ? 'recovery' : kind;
}

function toRow(site: RetrySite, group: readonly Place[]): RetryRow {
  const { service, operation, maxAttempts, bounded, backoff, jitter, certainty, demandedBy } = site;
  return {
    service,
    // What a call gave has no name: `connect().send` is written `.send`.
    operation: operation.replace(/^\.(?=.)/, ''),
    kind: kindOfRetry(site),
    demandedBy: demandedBy ?? null,
    limited: site.onlyOn === 'limit',
    attempts: maxAttempts,
    bounded,
    backoff,
    jitter,
    likely: certainty === 'likely',
    places: group.length,
    evidence: evidenceOf(group),
  };
}
