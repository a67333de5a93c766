/** What an entry of the catalogue says about the errors of a library or a system. Pure data. */

/**
 * Whether the same call may work when it is made again: `later` is after a pause, or after something outside has changed;
 * `depends` is for an error that only wraps another one.
 */
export type Again = 'yes' | 'later' | 'no' | 'depends';

export interface ErrorMeaning {
  /** Class, code or words of the message as they stand in logs: `StripeRateLimitError`, `40P01`, `timeout expired`. */
  readonly name: string;
  /** One sentence. */
  readonly means: string;
  readonly again: Again;
  /** What to do, in one sentence. */
  readonly action?: string;
  /** Place in a package (`stripe/cjs/Error.js:45`), or the address of a page of documentation. */
  readonly source: string;
  /** Only of calls through a client of the system, or to an address with this part: `slack.com/api/chat.`. */
  readonly address?: string;
}

/** An error that the code of the repository can get. */
export interface KnownError extends Omit<ErrorMeaning, 'address'> {
  /** The package that throws it; the system where any library passes it on; the entry where it is of neither. */
  readonly of: string;
  /** Systems that are reached through it, by name; empty for a client of any. */
  readonly systems: readonly string[];
}
