import type { Place } from './place.ts';

/** Where one service hands work on, or starts some by itself: does the id go with it by which log lines are put together? */
export interface CorrelationHop extends Place {
  readonly kind: 'queue' | 'http' | 'timer';
  /** The queue, the service that is called, or the schedule. */
  readonly name: string;
  /** `unknown` where what is handed on is put together elsewhere. */
  readonly carries: 'yes' | 'no' | 'unknown';
}

/** How far one request can be followed through the log lines of a service and of those that it makes work. */
export interface Correlation {
  readonly service: string;
  /** Names of the id: headers that the code reads or writes, fields of log lines. */
  readonly ids: readonly string[];
  readonly knownAt: readonly Place[];
  /** Instrumentation that hands an id of its own on without further calls. */
  readonly automatic: readonly string[];
  readonly hops: readonly CorrelationHop[];
}
