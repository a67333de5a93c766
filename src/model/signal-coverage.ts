import type { Place } from './place.ts';

/**
 * Entry points by what lies anywhere on their way, those of queues and schedules once more as jobs; error handlers by what
 * their own code leads to; calls that leave the process by what is in the function around.
 */
export type WatchedSubject = 'entry-points' | 'jobs' | 'error-handlers' | 'outbound-calls';

/** How much of a service can be seen from outside, as a fraction. Only what the code does itself counts. */
export interface SignalCoverage {
  readonly service: string | null;
  readonly subject: WatchedSubject;
  readonly total: number;
  /** Of `total`, those whose code could be followed; the other numbers are of these. */
  readonly followed: number;
  readonly logged: number;
  readonly measured: number;
  readonly traced: number;
  readonly reported: number;
  /** With none of the four. */
  readonly silent: readonly SilentRow[];
}

export interface SilentRow extends Place {
  readonly name: string;
}
