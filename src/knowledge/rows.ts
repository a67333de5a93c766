import type { InUse } from './class-uses.ts';
import type { RequestedRoute } from './requested-routes.ts';
import type { FunctionRef } from '../code/link/program.ts';
import type { AiCall } from '../model/ai-call.ts';
import type { CorrelationHop } from '../model/correlation.ts';
import type { EntryPoint, Producer } from '../model/entry-point.ts';
import type { ErrorHandler, Logger, Observation, Use } from '../model/handover-model.ts';
import type { Hazard } from '../model/hazard.ts';
import type { WebhookCheck } from '../model/library-webhooks.ts';
import type { Library, System } from '../model/library.ts';
import type { Certainty, Place } from '../model/place.ts';
import type { ProcessState } from '../model/process-state.ts';
import type { RetrySite, TimeoutSetting, TriesSetting } from '../model/resilience.ts';
import type { LogSetting } from '../model/log-setting.ts';
import type { LogMessage } from '../model/log-message.ts';
import type { TimeoutOptionUse } from '../model/waiting-uses.ts';
import type { SettingRead } from '../model/setting.ts';
import type { ErrorClass, ErrorCode, ErrorEnd } from '../model/error-map.ts';
import type { Shutdown } from '../model/shutdown.ts';
import type { ClientOption } from '../model/system-instance.ts';
import type { SensitiveLog } from '../model/sensitive-log.ts';

/** A row before it is known which service its file belongs to and who owns it. */
export type Unplaced<Row> = Row extends unknown ? Omit<Row, 'service' | 'owners'> : never;

/** An entry point, and the own functions that run when it is used: middleware first. */
export type FoundEntryPoint = EntryPoint extends infer Row
  ? Row extends EntryPoint
    ? Omit<Row, 'service' | 'owners' | 'handler' | 'systems'> & {
        readonly handlers: readonly FunctionRef[];
        /** The workflows of its package are its work. */
        readonly runsWorkflows?: true;
        /** Left out where it is not known. */
        readonly inUse?: InUse;
        /** Its work is what answers this request. */
        readonly requests?: RequestedRoute;
      }
    : never
  : never;

/** One place that reaches a system, through one library. */
export interface SystemUse {
  readonly system: System;
  /** npm package or `fetch`. */
  readonly via: string;
  /** The entry that says so; null where the URL says it. */
  readonly library: Library | null;
  /** What says which system it is; `data` is a URL that comes from what users entered or configured. */
  readonly basis: 'library' | 'address' | 'data';
  /** The URL as far as the code says it; null for calls of a library. */
  readonly address: string | null;
  readonly use: Omit<Use, 'service' | 'via'>;
  /** The call that leaves the process, inside own helpers where `use` is their caller; null for an import alone. */
  readonly sink: Sink | null;
}

/** A call, by its index in the facts of its file. */
export interface Sink {
  readonly file: string;
  readonly call: number;
}

/** What one call that leaves the process is set to, by itself, by its client, or by its library. */
export interface CallSettings extends Sink {
  readonly client: Place | null;
  readonly timeout: TimeoutSetting;
  /** The time limit is that of `fetch` in Node, so that it does not hold in a browser. */
  readonly limitOfNode?: true;
  readonly tries: TriesSetting;
  /** Milliseconds that all tries of the client take at most, pauses included; left out where it is not known. */
  readonly worstMs?: number;
  /** Options of the call itself that may hold its limit; left out where it takes none. */
  readonly limitedBy?: readonly TimeoutOptionUse[];
  /** What holds where the call itself sets no limit; left out where that is what was found. */
  readonly unlimited?: Pick<CallSettings, 'timeout' | 'limitOfNode' | 'worstMs'>;
  /** HTTP method of a call by URL; null where it is not known, and for clients of one system. */
  readonly method: string | null;
  readonly idempotencyKey: Place | null;
}

/** One instance of a system that a client is made for, where the code decides which. */
export interface FoundInstance extends Place {
  readonly symbol: string;
  /** The call that makes the client, inside own factories. */
  readonly client: Sink;
  /** Variables that say which one it is. */
  readonly deciding: readonly string[];
  readonly variables: readonly string[];
  readonly hosts: readonly string[];
  readonly options: readonly ClientOption[];
}

/** The call that gets the tries of jobs which are written at a place, maybe in another file: `new Queue(name, { defaultJobOptions })`. */
/** A call that takes a lock, and when the lock is gone. */
export interface Lock extends Sink {
  readonly line: number;
  readonly ms: number;
}

/** A call that tells a failure in its result, and what the code does with it there. */
export interface ErrorResult extends Sink {
  readonly error: 'looked-at' | 'handed-on' | 'unread' | 'lost' | 'unknown';
}

export interface JobOption extends Place {
  readonly taker: Sink;
  readonly framework: string;
}

/** Something in the code that says that its service runs by itself: a server that listens, a worker, a command line. */
export interface Bootstrap extends Place {
  readonly role: 'http-server' | 'websocket-server' | 'worker' | 'job' | 'cli' | 'frontend' | 'serverless';
  /** In a few words: `listens on a port`. */
  readonly because: string;
}

/** A read of an environment variable. */
export interface FoundSetting extends SettingRead {
  readonly name: string;
}

/** One place that asks a flag service for a flag. */
export interface FoundFlag extends Place {
  readonly name: string;
  readonly symbol: string;
  /** npm package that is asked; null where it is a variable of the environment. */
  readonly via: string | null;
  /** Name of the system that holds the flag; null where the package is a front for any. */
  readonly system: string | null;
  /** What the code goes on with where the service does not answer, as written; null where it says nothing. */
  readonly default: string | null;
}

/** A place that reads or writes a table. */
export interface TableRow extends Place {
  readonly table: string;
  readonly definedAt: Place | null;
  readonly effect: 'read' | 'write';
  readonly certainty: Certainty;
}

/** A place that asks a language model, and the system of the library whose object stands for the model. */
export interface FoundAiCall extends Omit<Unplaced<AiCall>, 'system'> {
  readonly sink: Sink;
  readonly provider: string | null;
  /** The system of the library itself. */
  readonly fallback: string | null;
}

/** A hazard, and the function in which it is. */
export interface FoundHazard extends Unplaced<Hazard> {
  readonly at: FunctionRef;
}

/** An entry that says what errors mean, or what its system sends, and where it counts. */
export interface TellingLibrary {
  readonly library: Library;
  /** The file that imports one of its packages, and that package; null where the entry counts without. */
  readonly imported: { readonly file: string; readonly package: string } | null;
}

/** A place that checks who sends, and all systems of which it may be the sender. */
export interface FoundWebhookCheck extends Omit<WebhookCheck, 'symbol' | 'certainty'> {
  readonly at: FunctionRef;
  readonly systems: readonly string[];
}

/** A call of a library that goes on where what it runs fails; `argument` is what it runs, null for its own work. */
export interface Catcher extends Place {
  readonly call: number;
  readonly argument: number | null;
}

/** What detectors find. Lists that a detector does not fill it leaves out. */
export interface Rows {
  readonly bootstraps: readonly Bootstrap[];
  readonly entryPoints: readonly FoundEntryPoint[];
  readonly producers: readonly Unplaced<Producer>[];
  readonly tables: readonly TableRow[];
  readonly systemUses: readonly SystemUse[];
  readonly aiCalls: readonly FoundAiCall[];
  readonly callSettings: readonly CallSettings[];
  readonly clientInstances: readonly FoundInstance[];
  /** Clients that say by a type what answers them, and the files that declare it. */
  readonly typedClients: readonly (Place & { readonly type: string; readonly files: readonly string[] })[];
  readonly retrySites: readonly Unplaced<RetrySite>[];
  readonly jobOptions: readonly JobOption[];
  readonly locks: readonly Lock[];
  readonly catchers: readonly Catcher[];
  readonly errorResults: readonly ErrorResult[];
  readonly errorHandlers: readonly Unplaced<ErrorHandler>[];
  readonly loggers: readonly Unplaced<Logger>[];
  /** One row for each call that writes a log line. */
  readonly logCalls: readonly (Place & { readonly via: string })[];
  readonly processState: readonly (Place & Pick<ProcessState, 'what' | 'kind' | 'grows'>)[];
  readonly errorClasses: readonly Unplaced<ErrorClass>[];
  readonly errorEnds: readonly Unplaced<ErrorEnd>[];
  /** One row for each error that is made with a code. */
  readonly errorCodes: readonly (Place & Pick<ErrorCode, 'name' | 'code' | 'status'>)[];
  readonly shutdowns: readonly Unplaced<Shutdown>[];
  readonly logMessages: readonly Unplaced<LogMessage>[];
  readonly sensitiveLogs: readonly Unplaced<SensitiveLog>[];
  readonly hazards: readonly FoundHazard[];
  readonly logSettings: readonly Unplaced<LogSetting>[];
  /** Headers with the id of a request, where they are read or written. */
  readonly correlationIds: readonly (Place & { readonly name: string })[];
  readonly correlationHops: readonly Omit<CorrelationHop, 'name'>[];
  readonly observability: readonly Unplaced<Observation>[];
  /** One row for each call that counts, measures, traces or reports. */
  readonly signalCalls: readonly (Place & { readonly kind: Observation['kind'] })[];
  readonly environment: readonly FoundSetting[];
  /** Variables whose value reaches a call that leaves the process, or its client. */
  readonly callVariables: readonly (Sink & { readonly name: string })[];
  readonly featureFlags: readonly FoundFlag[];
  readonly tellingLibraries: readonly TellingLibrary[];
  readonly webhookChecks: readonly FoundWebhookCheck[];
}
