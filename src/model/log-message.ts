import type { Place } from './place.ts';

/** A text that the code writes to a log, or gives an error. */
export interface LogMessage extends Place {
  readonly kind: 'log' | 'error';
  /** What stands fast, in order; between two parts something is filled in, and before or after an empty one at an end. */
  readonly parts: readonly string[];
  /** Names of the fields that are written beside the text; left out where there are none. */
  readonly fields?: readonly string[];
  /** `error`, `warn`; of an error the name of its class. */
  readonly level: string;
  /** What it is written with: `pino`, `console`; null of an error. */
  readonly via: string | null;
  readonly symbol: string;
  /** Line of the catch clause that it stands in; left out where it stands in none. */
  readonly handler?: number;
  readonly service: string | null;
}
