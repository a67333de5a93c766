import type { RetrySite } from '../../model/resilience.ts';
import { by } from '../../lib/order.ts';
import type { Backoff } from '../../model/library.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';

export interface RetryRow {
  readonly service: string | null;
  readonly operation: string;
  readonly kind: RetrySite['kind'];
  readonly attempts: number | null;
  readonly bounded: boolean;
  readonly backoff: Backoff;
  readonly jitter: boolean;
  readonly likely: boolean;
  readonly evidence: Evidence;
}

/** Those without an end first: they are what keeps a failing system busy. */
export function retriesOf(sites: readonly RetrySite[]): RetryRow[] {
  const sorted = sites.toSorted(
    by(
      (site) => Number(site.bounded),
      (site) => site.service ?? '',
      (site) => site.file,
      (site) => site.line,
    ),
  );
  return sorted.map((site) => ({
    service: site.service,
    operation: site.operation,
    kind: site.kind,
    attempts: site.maxAttempts,
    bounded: site.bounded,
    backoff: site.backoff,
    jitter: site.jitter,
    likely: site.certainty === 'likely',
    evidence: toEvidence(site),
  }));
}
