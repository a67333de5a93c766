import { triesAgain } from '../../model/judge-retries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Place } from '../../model/place.ts';
import type { RetrySite } from '../../model/resilience.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** Places that try the same thing again in the same way: to a reader they are one. */
export interface RetryRow extends Pick<RetrySite, 'service' | 'operation' | 'kind' | 'bounded' | 'backoff' | 'jitter'> {
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
  const off = sites.filter((site) => !triesAgain(site));
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

function alike({ service, operation, kind, maxAttempts, bounded, backoff, jitter, certainty }: RetrySite): string {
  return JSON.stringify([service, operation, kind, maxAttempts, bounded, backoff, jitter, certainty]);
}

function toRow(site: RetrySite, group: readonly Place[]): RetryRow {
  const { service, operation, kind, maxAttempts, bounded, backoff, jitter, certainty } = site;
  return {
    service,
    // What a call gave has no name: `connect().send` is written `.send`.
    operation: operation.replace(/^\.(?=.)/, ''),
    kind,
    attempts: maxAttempts,
    bounded,
    backoff,
    jitter,
    likely: certainty === 'likely',
    places: group.length,
    evidence: evidenceOf(group),
  };
}
