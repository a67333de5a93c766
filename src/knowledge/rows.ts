import type { FunctionRef } from '../code/link/program.ts';
import type { EntryPoint, ErrorHandler, Logger, Observation, RetrySite, Use } from '../model/handover-model.ts';
import type { Library, System } from '../model/library.ts';
import type { Place } from '../model/place.ts';

/** A row before it is known which service its file belongs to and who owns it. */
export type Unplaced<Row> = Row extends unknown ? Omit<Row, 'service' | 'owners'> : never;

/** An entry point, and the own functions that run when it is used: middleware first. */
export type FoundEntryPoint = EntryPoint extends infer Row
  ? Row extends EntryPoint
    ? Omit<Row, 'service' | 'owners' | 'handler' | 'systems'> & { readonly handlers: readonly FunctionRef[] }
    : never
  : never;

/** One place that reaches a system, through one library. */
export interface SystemUse {
  readonly system: System;
  /** npm package or `fetch`. */
  readonly via: string;
  /** The entry that says so; null where the URL says it. */
  readonly library: Library | null;
  readonly use: Omit<Use, 'service' | 'via'>;
}

/** Something in the code that says that its service runs by itself: a server that listens, a worker, a command line. */
export interface Bootstrap extends Place {
  readonly role: 'http-server' | 'websocket-server' | 'worker' | 'job' | 'cli' | 'frontend' | 'serverless';
  /** In a few words: `listens on a port`. */
  readonly because: string;
}

/** What detectors find. Lists that a detector does not fill it leaves out. */
export interface Rows {
  readonly bootstraps: readonly Bootstrap[];
  readonly entryPoints: readonly FoundEntryPoint[];
  readonly systemUses: readonly SystemUse[];
  readonly retrySites: readonly Unplaced<RetrySite>[];
  readonly errorHandlers: readonly Unplaced<ErrorHandler>[];
  readonly loggers: readonly Unplaced<Logger>[];
  /** One row for each call that writes a log line. */
  readonly logCalls: readonly (Place & { readonly via: string })[];
  readonly observability: readonly Unplaced<Observation>[];
  readonly environment: readonly (Place & { readonly name: string })[];
}
