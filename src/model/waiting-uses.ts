import type { Slot } from './entry-uses.ts';

/**
 * How long a wrapper waits: `first` before the second try, `factor` times as long before each next one, at most `most`. The
 * numbers are what counts where the code names nothing; null is without end.
 */
export interface WrapperPauses {
  readonly first: { readonly option: Slot; readonly ms: number };
  readonly factor: { readonly option: Slot; readonly times: number };
  readonly most: { readonly option: Slot; readonly ms: number | null };
}

/** A call that takes a lock which is gone after a time, whether or not the work is done: `redlock.acquire(keys, 5_000)`. */
export interface LockUse {
  readonly path: string;
  /** Milliseconds. */
  readonly duration: Slot;
}

/** A call that runs or waits for what it is handed, and goes on with nothing where that fails: `trySafe(() => load())`. */
export interface CatcherUse {
  readonly path: string;
  /** A function or a promise. */
  readonly operation: Slot;
}

/** An option of a client or a call that says when a try is given up. */
export interface TimeoutOptionUse {
  /** The call that takes the option: the one that makes the client, or the one that goes out. */
  readonly path: string;
  /** Holds a number, or an `AbortSignal`. */
  readonly option: Slot;
  /** Milliseconds where it does not say. */
  readonly unit?: 's';
  /** It limits this call alone, not what is called on the client that it gives. */
  readonly ofCallAlone?: true;
}
