import type { Disposition } from './handover-model.ts';
import type { Place } from './place.ts';

/** A class of errors of the repository: where it is thrown, and where code asks for it by its class. */
export interface ErrorClass extends Place {
  readonly name: string;
  readonly service: string | null;
  /** What it extends: `Error`, or a class of a library or of the repository. */
  readonly base: string;
  /** HTTP status that its class says; null where it says none. */
  readonly status: number | null;
  /** Places that throw it, reject with it or pass it on. */
  readonly thrown: number;
  /** The first of them. */
  readonly thrownAt: readonly Place[];
  /** Somewhere it is asked for with `instanceof` or by a filter, also through a class that it extends. */
  readonly isAskedFor: boolean;
  /** The first places that are known by their line. */
  readonly askedAt: readonly Place[];
}

/** Where errors end that nobody handled before. */
export interface ErrorEnd extends Place {
  readonly kind: 'process' | 'middleware' | 'filter' | 'boundary' | 'listener';
  readonly what: string;
  /** What its code does with the error; null where it is none of this repository. */
  readonly dispositions: readonly Disposition[] | null;
  readonly service: string | null;
}

/** Errors of a library that are made with one code, such as `TRPCError` with `NOT_FOUND`. */
export interface ErrorCode extends Place {
  readonly name: string;
  readonly code: string;
  /** HTTP status that the library answers with; null where it depends, as for GraphQL. */
  readonly status: number | null;
  readonly service: string | null;
  /** Places that make it. */
  readonly made: number;
  /** The first of them. */
  readonly madeAt: readonly Place[];
}
