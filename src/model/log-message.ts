import type { Place } from './place.ts';

/** A text that the code writes to a log, or gives an error. */
export interface LogMessage extends Place {
  readonly kind: 'log' | 'error';
  /** What stands fast, in order; between two parts something is filled in. */
  readonly parts: readonly string[];
  /** `error`, `warn`; of an error the name of its class. */
  readonly level: string;
  /** What it is written with: `pino`, `console`; null of an error. */
  readonly via: string | null;
  readonly symbol: string;
  readonly service: string | null;
}
