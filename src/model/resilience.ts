import type { Disposition, Use } from './handover-model.ts';
import type { Backoff } from './library-defaults.ts';
import type { Certainty, Place } from './place.ts';

export type RetryKind =
  | 'loop'
  | 'recursion'
  | 'library-wrapper'
  | 'client-option'
  | 'queue-attempts'
  | 'scheduler-requeue'
  | 'decorator'
  | 'ui-query-retry'
  | 'reconnect';

export interface RetrySite extends Place {
  readonly kind: RetryKind;
  readonly symbol: string;
  readonly service: string | null;
  /** What is tried again, as it reads in the code. */
  readonly operation: string;
  /** Tries in all, the first included; null where it comes from outside or has no end. */
  readonly maxAttempts: number | null;
  readonly bounded: boolean;
  readonly backoff: Backoff;
  readonly jitter: boolean;
  /** Milliseconds that the code waits between all tries, at least; left out where it is not known, or not at all. */
  readonly pausesMs?: number;
  /** Nothing asks what failed before it is tried again; left out where something does, or may. */
  readonly everyFailure?: true;
  /** It runs work again whose worker was lost: work that fails is not tried again by it. */
  readonly recovery?: true;
  /**
   * What makes it go round, where that is not a failure as such: a result that does not say that it failed; answers that its
   * caller is over a limit of rate (429); nothing, because its catch clause never hears of the failure.
   */
  readonly onlyOn?: 'result' | 'limit' | 'nothing';
  /** Package that asks for this value, where it has no end. */
  readonly demandedBy?: string;
  readonly certainty: Certainty;
}

/**
 * Who decides a setting. `code`: the repository, at `place`; `library`: nobody sets it, so that the documented default of
 * the library holds; `unknown`: it is decided where the analysis does not see.
 */
export type SettingSource = 'code' | 'library' | 'unknown';

interface Setting {
  readonly from: SettingSource;
  /** Where the code says so. */
  readonly place: Place | null;
  readonly certainty: Certainty;
}

/** Until a try is given up. Milliseconds; null is "never" of a library, and "decided at run time" of the code. */
export interface TimeoutSetting extends Setting {
  readonly ms: number | null;
}

/** Tries that the client makes in all, the first included; null is not known, or without end where `bounded` is false. */
export interface TriesSetting extends Setting {
  readonly attempts: number | null;
  readonly bounded: boolean;
  readonly backoff: Backoff;
  readonly jitter: boolean;
  /** The process ends where its client fails: `place` says so. Left out where it goes on. */
  readonly endsProcess?: true;
}

/** Something around a call that runs it again when it fails. */
export interface RetryLayer extends Place {
  readonly kind: RetryKind;
  readonly symbol: string;
  /** Executions in all; null where it comes from outside or has no end. */
  readonly attempts: number | null;
  readonly bounded: boolean;
  /** As in `RetrySite`. */
  readonly pausesMs?: number;
  readonly everyFailure?: true;
  readonly certainty: Certainty;
}

/** What happens, in the function around a call, when it fails. */
export interface FailureHandling extends Place {
  readonly dispositions: readonly Disposition[];
}

/**
 * What whoever made a call gets when it fails: the error, an answer that says so, a default, what a cache holds, what another
 * system of its kind gives, work that is put into a queue; nothing that tells (`silent`), or nothing because nobody waits; a
 * result whose error the function looks at (`result`), or of which it reads other things alone (`unread`).
 */
export type Outcome =
  | 'error'
  | 'answer'
  | 'default'
  | 'cache'
  | 'provider'
  | 'queue'
  | 'result'
  | 'unread'
  | 'silent'
  | 'unwaited';

/** When somebody outside gives up the work of an entry point. */
export interface TimeLimit extends Place {
  readonly ms: number;
}

/** A call that may take longer than an entry point that leads to it is given. */
export interface Overrun {
  readonly entry: string;
  readonly limit: TimeLimit;
  /** Tries of one run of the entry point; of numbers that are not known one is counted. */
  readonly tries: number;
  /** Milliseconds that these tries may take, with the pauses between them as far as they are known. */
  readonly worstMs: number;
  readonly certainty: Certainty;
}

/** What a client gets for a request, as the handler of a failure at this place writes it. */
export interface Answered extends Place {
  readonly status: number;
  /** Names of the requests in whose own function the handler stands; none where a helper answers. */
  readonly entries: readonly string[];
}

/** One row of the resilience ledger: a call that leaves the process, and what happens when it fails. */
export interface OutboundCall extends Use {
  /** Name of the external system. */
  readonly system: string;
  /** Services that make it while they start or work: in their own code, or in a library's as far as calls could be followed. */
  readonly madeBy: readonly string[];
  /** Where its client is made; null where it has none, or where it could not be followed. */
  readonly client: Place | null;
  readonly timeout: TimeoutSetting;
  readonly tries: TriesSetting;
  /** Retries of the code around it in the same function, and in own helpers that it goes through. */
  readonly layers: readonly RetryLayer[];
  /** HTTP method of a call by URL, where it is known. */
  readonly method?: string;
  readonly idempotencyKey: Place | null;
  /** The circuit breaker that it runs in. */
  readonly breaker: Place | null;
  /** What lets only so many of it run at once, or in a time; left out where nothing does. */
  readonly limiter?: Place;
  /** Where it gets a signal that ends it early, other than after a time; left out where it gets none. */
  readonly cancellation?: Place;
  /** Its client throws at each answer of 4xx, and code around it makes it again whatever failed; left out where not. */
  readonly retriedAlways?: true;
  /** Null where the function lets a failure through. */
  readonly onFailure: FailureHandling | null;
  /** A caller further up goes on with another value when it fails; left out where none was found, or a failure is handled here. */
  readonly fallbackAbove?: true;
  /** What the function gives its caller then; several where it depends. */
  readonly outcomes: readonly Outcome[];
  /** Left out where the handler of its failure writes no status, or several. */
  readonly answered?: Answered;
  /** Where its answer is parsed and used, and nothing checks its form; left out where something may. */
  readonly parsedUnchecked?: Place;
  /** Where an error status is an answer for its client, and nothing asks for the status; left out where something may. */
  readonly statusUnasked?: Place;
  /**
   * Where the service is started without waiting for the system that it calls here once when it starts; left out where it waits,
   * or where anything helps.
   */
  readonly blindStart?: Place;
  /** The tightest limit that it may outlast; left out where none is known. */
  readonly overrun?: Overrun;
}

/** The path from an entry point to a call on which tries multiply most. */
export interface RetryPath extends Place {
  readonly system: string;
  readonly api: string;
  readonly via: string;
  readonly symbol: string;
  readonly service: string | null;
  /** The entry point: `POST /orders`, `queue emails`; null where none reaches it. */
  readonly entry: (Place & { readonly name: string; readonly service: string | null }) | null;
  /** From the outermost to the library's own; their attempts multiply. */
  readonly layers: readonly (RetryLayer | LibraryLayer)[];
  /** Product of the attempts that are known; of each other layer one is counted. */
  readonly attempts: number;
  /** False where a layer has no end, or a number that is not known: then it is at least `attempts`. */
  readonly exact: boolean;
  /**
   * Milliseconds until the last of the tries is given up, with the pauses as far as they are known; left out where a try is
   * waited for without end, or where it is not known how long.
   */
  readonly worstMs?: number;
  readonly certainty: Certainty;
}

/** What the client library does inside all layers of the code. */
export interface LibraryLayer {
  readonly kind: 'library';
  readonly library: string;
  readonly attempts: number | null;
  readonly bounded: boolean;
}
