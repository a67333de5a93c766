/** What an entry of the catalogue says about the life of a process: what it keeps in memory, and how it ends. Pure data. */

import type { Slot } from './entry-uses.ts';
import type { StateKind } from './process-state.ts';

/** A call after which the process acts on a signal to end. */
export interface ShutdownUse {
  readonly path: string;
  /** In a few words: `NestJS closes its modules`. */
  readonly what: string;
}

/** Makes something that emits `error`, which ends the process where nobody listens. */
export interface ErrorEventUse {
  readonly path: string;
  /** Only where what it makes is piped on: to read it in another way hands its errors over. */
  readonly piped?: true;
}

/** A call that keeps something in the memory of its process. */
export interface ProcessStateUse {
  readonly path: string;
  readonly kind: StateKind;
  /** What is lost with the process: `counts of requests per client`. */
  readonly what: string;
  /** Options that say where it is kept instead. */
  readonly elsewhere?: readonly Slot[];
  /** A class of the library that counts there: where own code extends it, that code decides where it is kept. */
  readonly unlessExtended?: string;
  /** Only where a module or an instance holds what it makes: `const limit = pLimit(5)` inside of a function is gone with it. */
  readonly kept?: true;
}

/** Makes an error whose code says what a client gets. */
export interface ErrorCodeUse {
  readonly path: string;
  readonly code: Slot;
  /** HTTP statuses by code, as the library answers. */
  readonly statuses?: Readonly<Record<string, number>>;
}

/** A component, or a call that wraps one, that shows something else in place of what failed while it was drawn. */
export interface ErrorBoundaryUse {
  readonly path: string;
  /** It tells a service for errors by itself. */
  readonly reports?: true;
  /** Where a function stands that gets the error. */
  readonly handler?: Slot;
}
