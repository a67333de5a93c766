export type Backoff = 'none' | 'fixed' | 'exponential' | 'custom' | 'unknown';

/** What the library does by itself when a call fails, read from its sources. */
export interface LibraryDefaults {
  /** Version that was read. */
  readonly version: string;
  /** Tries in all, the first included; null is without end. */
  readonly attempts: number | null;
  /** HTTP methods that are tried again, where others are not. */
  readonly methods?: readonly string[];
  readonly on: string;
  readonly backoff: Backoff;
  readonly jitter: boolean;
  /** Milliseconds until a call is given up; null is never. */
  readonly timeoutMs: number | null;
  readonly worstCaseMs: number | null;
  readonly retryOption: string | null;
  readonly timeoutOption: string | null;
  readonly regionOption: string | null;
  readonly idempotency: string;
  /** Its tries of one write carry one key of its own, by which the other side knows them as the same. */
  readonly ownKey?: true;
  readonly notes: string;
  /** Places in the package: `path:line`. */
  readonly source: readonly string[];
  /** Packages of the entry that were not read themselves, and that pass calls on to one that was. */
  readonly alsoFor?: readonly string[];
  /** The time limit is that of `fetch` in Node; browsers and other runtimes have their own. */
  readonly limitOfNode?: true;
  /** A try that is given up after its time is the last one. */
  readonly lastAfterTimeout?: true;
  /** What holds instead for some packages, versions or calls; of several that apply the last one counts. */
  readonly exceptions?: readonly DefaultsException[];
}

/** What a package does by itself in a repository; `version` is the one whose sources were read. */
export interface LibraryBehaviour extends LibraryDefaults {
  readonly library: string;
  /** The package of that version, where `library` only passes calls on to it. */
  readonly readIn?: string;
  /** Versions of it that the repository asks for, where nobody read what those do; empty where the right ones were read. */
  readonly unread: readonly string[];
  /** Whose calls it is about, where the repository asks for versions that do different things. */
  readonly services?: readonly string[];
}

/** Where the defaults of a library are others. All that is given must apply. */
export interface DefaultsException extends Partial<
  Pick<
    LibraryDefaults,
    'version' | 'attempts' | 'on' | 'backoff' | 'jitter' | 'timeoutMs' | 'worstCaseMs' | 'limitOfNode'
  >
> {
  readonly packages?: readonly string[];
  /** The first version of which it is not true: `6.0.0`. */
  readonly below?: string;
  readonly paths?: readonly string[];
  /** What such calls do depends on more than the call: nothing is said about them. */
  readonly unknown?: true;
  readonly source: readonly string[];
}
