import type { Slot } from './entry-uses.ts';

/** What an entry of the catalogue says about log lines and about reading the environment. Pure data. */

export interface LoggerUse {
  /** Making a logger, or the logger itself. */
  readonly path: string;
  readonly structured: boolean;
}

export interface LogCallUse {
  readonly path: string;
}

/** A call that reads an environment variable by its name: `config.get('REDIS_URL')`. */
export interface EnvironmentUse {
  readonly path: string;
  readonly name: Slot;
  /** Where a value stands that takes its place. */
  readonly default?: Slot;
  /** Throws where it is missing; a path that ends in `OrThrow` says so itself. */
  readonly required?: boolean;
}
