import type { Slot } from './entry-uses.ts';

/** What an entry of the catalogue says about log lines and about reading the environment. Pure data. */

export interface LoggerUse {
  /** Making a logger, or the logger itself. */
  readonly path: string;
  readonly structured: boolean;
}

/** A call that makes a logger, or a child of one, and where it is told how to write. */
export interface LogSettingUse {
  readonly path: string;
  readonly level?: Slot;
  /** A list of paths, or an object with `paths`. */
  readonly redact?: Slot;
  /** An object whose keys are in each line. */
  readonly context?: Slot;
}

export interface LogCallUse {
  readonly path: string;
}

/** A call that takes the application's own configuration as an object of the code: `registerAs('db', () => ({ host }))`. */
export interface ConfigurationUse {
  readonly path: string;
  /** The object, a function that makes it, or a list of these. */
  readonly object: Slot;
  /** Where the key stands below which it is registered; absent for the whole. */
  readonly name?: Slot;
  /** The key beside a setting that holds its variable's name; absent where settings hold their values. */
  readonly nameKey?: string;
}

/** A call that reads a variable, or a key of the own configuration, by its name: `config.get('REDIS_URL')`. */
export interface EnvironmentUse {
  readonly path: string;
  readonly name: Slot;
  /** Where a value stands that takes its place. */
  readonly default?: Slot;
  /** Throws where it is missing; a path that ends in `OrThrow` says so itself. */
  readonly required?: boolean;
}
