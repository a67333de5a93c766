import type { Place } from './place.ts';

/** Ways of writing asynchronous code, or of ending a process, whose failures reach nobody or everybody. */
export type HazardKind =
  /** A promise that may reject, and nobody holds it. */
  | 'floating-promise'
  /** A query that begins only when somebody waits for it, and nobody does. */
  | 'never-run'
  /** An async callback of `forEach`, which waits for none. */
  | 'async-for-each'
  /** Messages sent at once, where the first that fails hides what became of the others. */
  | 'unsettled-sends'
  /** Writes at once, where the first that fails hides what became of the others. */
  | 'unsettled-writes'
  | 'process-exit'
  /** Something that ends the process when it fails and nobody listens. */
  | 'unhandled-error-event';

export interface Hazard extends Place {
  readonly kind: HazardKind;
  /** The call as it is written: `sendReceipt`, `Pool`. */
  readonly what: string;
  readonly symbol: string;
  readonly service: string | null;
}
