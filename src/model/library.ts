import type {
  ChainedMergeUse,
  ChainedProcedureUse,
  CommandClassUse,
  ConsumerUse,
  ContractHandlersUse,
  ContractUse,
  DecoratorUse,
  MountUse,
  NamedEntryUse,
  NamedMapUse,
  PrefixUse,
  ProcedureRouterUse,
  ProcedureServerUse,
  ProcedureUse,
  ProducerUse,
  RouteUse,
  ScheduleUse,
  ServerFunctionUse,
  Slot,
  TaskListUse,
} from './entry-uses.ts';
import type { FlagUse, HandlerTypeUse, OperationsUse } from './given-uses.ts';
import type { ConfigurationUse, EnvironmentUse, LogCallUse, LogSettingUse, LoggerUse } from './logger-uses.ts';
import type { ObservabilityUse, SignalOptionUse } from './signal-uses.ts';
import type { Backoff, LibraryDefaults } from './library-defaults.ts';
import type { ErrorMeaning } from './library-errors.ts';
import type { WebhookUse } from './library-webhooks.ts';
import type { ErrorBoundaryUse, ErrorCodeUse, ErrorEventUse, ProcessStateUse, ShutdownUse } from './process-uses.ts';
import type { ModelCallUse } from './model-call-use.ts';
import type { PromiseUse } from './promise-use.ts';
import type { CatcherUse, LockUse, TimeoutOptionUse, WrapperPauses } from './waiting-uses.ts';
import type { TableDefinitionUse, TableUse } from './table-uses.ts';

/**
 * What a catalogue entry says about one library or system. Pure data.
 *
 * A **path** is an API path without its package: `default().chat.completions.create`, `Queue().add`, `schedule`.
 * `()` is the result of calling or constructing; `*` stands for one member name, `**` for any tail;
 * `{a,b}` for one of several names. A package with a tail matches its sub-paths (`next/server`) only when named.
 */

export type SystemKind =
  | 'database'
  | 'cache'
  | 'queue'
  | 'object-storage'
  | 'search'
  | 'llm'
  | 'email'
  | 'sms'
  | 'payment'
  | 'auth'
  | 'analytics'
  | 'monitoring'
  | 'feature-flags'
  | 'http-api'
  | 'browser'
  | 'other';

/** The system outside the process that a library talks to. */
export interface System {
  /** The name people use: `PostgreSQL`, `Stripe`. Entries with the same name are one system. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: SystemKind;
  readonly vendor?: string;
  readonly hosting: 'saas' | 'self-hosted' | 'either';
}

/** What a call does at the other end. */
export type Effect = 'read' | 'write' | 'publish' | 'consume' | 'send' | 'call';

export interface ClientUse {
  /** Making a client: `default()`, `Redis()`. */
  readonly path: string;
  /** Where its options stand. */
  readonly options?: Slot;
  /** Where the address of the system stands: a connection string, a host, the base URL of an HTTP client. */
  readonly url?: Slot;
  /** The type argument that is what the server answers: `createTRPCClient<AppRouter>()`. */
  readonly answered?: number;
}

/** A call that makes its process a server, a worker or a page: `app.listen()`. */
export interface BootstrapUse {
  readonly path: string;
  readonly role: 'http-server' | 'websocket-server' | 'worker' | 'job' | 'cli' | 'frontend' | 'serverless';
  /** In a few words: `listens on a port`. */
  readonly because: string;
}

export interface OutboundUse {
  readonly path: string;
  readonly effect: Effect;
  /** Where the URL stands, for a client of any system: `axios.get(url)`. */
  readonly url?: Slot;
  /** Where a base URL of this one call stands: `axios.get(path, { baseURL })`. */
  readonly base?: Slot;
  /** The call goes out only where this argument is given: `createConnection()` makes a connection that is opened later. */
  readonly needs?: Slot;
}

/** Which system it is, where an option of the client says so: `new Sequelize({ dialect: 'postgres' })`. */
export interface SystemChoice {
  readonly path: string;
  readonly option: Slot;
  /** Systems by the option's value. */
  readonly systems: Readonly<Record<string, System>>;
}

/** A call that checks the environment by itself: `ConfigModule.forRoot({ validationSchema })`. */
export interface EnvironmentSchemaUse {
  readonly path: string;
  readonly schema: Slot;
  /** The key beside a setting that holds the variable's name; absent where settings are named after their variables. */
  readonly nameKey?: string;
}

/** A call that runs a function again when it fails. `retries` counts after the first try, `attempts` all of them. */
export interface RetryWrapperUse {
  readonly path: string;
  readonly kind: 'library-wrapper' | 'ui-query-retry' | 'decorator' | 'reconnect';
  readonly operation: Slot;
  readonly attempts?: Slot;
  readonly retries?: Slot;
  readonly defaultAttempts: number | null;
  /** What the library does where the code names nothing. */
  readonly backoff: Backoff;
  readonly jitter: boolean;
  /** Where the code may name it: a word (`exponential`), a number (a fixed delay), a function (custom). */
  readonly backoffOption?: Slot;
  readonly jitterOption?: Slot;
  readonly bounded?: boolean;
  /** Full paths of what never ends where `backoffOption` holds it: a schedule without a number of rounds. */
  readonly endless?: readonly string[];
  /** An option that, where it is true, has it go on without end, whatever else is said. */
  readonly foreverOption?: Slot;
  readonly pauses?: WrapperPauses;
}

/** An option of a client or a call that sets how often it tries again. */
export interface RetryOptionUse {
  /** The call that takes the option. */
  readonly path: string;
  readonly kind: 'client-option' | 'queue-attempts' | 'ui-query-retry' | 'reconnect';
  readonly option: Slot;
  /** What the number counts; `switch` is a boolean or a function. */
  readonly counts: 'retries' | 'attempts' | 'switch';
  /** The client of another library whose calls are tried again: `axiosRetry(client, { retries: 3 })`. */
  readonly client?: Slot;
  readonly backoff: Backoff;
  readonly jitter: boolean;
  /** As in `RetryWrapperUse`. */
  readonly backoffOption?: Slot;
  readonly jitterOption?: Slot;
  /** Where the call that made the client names the backoff of calls that name none. */
  readonly inheritedBackoff?: Slot;
  /** It counts how often work is put back whose worker was lost, and not how often failing work is tried. */
  readonly recovery?: true;
  /** The library asks for no end here: it takes no number. */
  readonly demandsNoEnd?: true;
}

export interface Library {
  /** The file's name without its extension. */
  readonly id: string;
  readonly packages: readonly string[];
  /** One sentence: what the library is. */
  readonly purpose: string;
  readonly system?: System;
  /** What differs from `system` for each package, where the packages of the entry stand for several systems of one vendor. */
  readonly systemsByPackage?: Readonly<Record<string, Pick<System, 'name'> & Partial<Pick<System, 'kind'>>>>;
  /**
   * Hosts of the system's API, for calls by URL: `api.stripe.com`; `*.algolia.net` is also the bare domain;
   * `sqs.*.amazonaws.com` has one label or a part of it open; `www.google.com/recaptcha` is a part of a host.
   */
  readonly hosts?: readonly string[];
  /** Words in names of variables that hold an address of it, in upper case: `OIDC` of `OIDC_TOKEN_URI`. */
  readonly variableWords?: readonly string[];
  readonly bootstraps?: readonly BootstrapUse[];
  readonly systemChoices?: readonly SystemChoice[];
  /** Which system it is, where the package that uses the library also depends on a driver: `pg` beside Sequelize. */
  readonly drivers?: Readonly<Record<string, System>>;
  /** Which system it is, where a schema file of the repository names its provider. */
  readonly datasources?: Readonly<Record<string, System>>;
  readonly clients?: readonly ClientUse[];
  readonly outbound?: readonly OutboundUse[];
  /** Of the calls of `outbound` those that are known to give promises. */
  readonly promises?: readonly PromiseUse[];
  /** Calls that stay in the process, also where a pattern of `outbound` names them: they build an address, check a signature. */
  readonly local?: readonly string[];
  readonly modelCalls?: readonly ModelCallUse[];
  readonly routes?: readonly RouteUse[];
  readonly mounts?: readonly MountUse[];
  readonly prefixes?: readonly PrefixUse[];
  readonly procedures?: readonly ProcedureUse[];
  readonly chainedProcedures?: readonly ChainedProcedureUse[];
  readonly chainedMerges?: readonly ChainedMergeUse[];
  readonly contracts?: readonly ContractUse[];
  readonly contractHandlers?: readonly ContractHandlersUse[];
  readonly procedureRouters?: readonly ProcedureRouterUse[];
  readonly procedureServers?: readonly ProcedureServerUse[];
  readonly serverFunctions?: readonly ServerFunctionUse[];
  readonly decorators?: readonly DecoratorUse[];
  readonly namedEntries?: readonly NamedEntryUse[];
  readonly namedMaps?: readonly NamedMapUse[];
  readonly operations?: readonly OperationsUse[];
  readonly handlerTypes?: readonly HandlerTypeUse[];
  readonly commandClasses?: readonly CommandClassUse[];
  /** What answers every request below the path at which it is mounted: `app.use('/oidc', provider.callback())`. */
  readonly answering?: readonly { readonly path: string }[];
  readonly consumers?: readonly ConsumerUse[];
  readonly producers?: readonly ProducerUse[];
  readonly schedules?: readonly ScheduleUse[];
  readonly taskLists?: readonly TaskListUse[];
  readonly tables?: readonly TableUse[];
  readonly tableDefinitions?: readonly TableDefinitionUse[];
  readonly loggers?: readonly LoggerUse[];
  readonly logSettings?: readonly LogSettingUse[];
  readonly logCalls?: readonly LogCallUse[];
  readonly observability?: readonly ObservabilityUse[];
  readonly signalOptions?: readonly SignalOptionUse[];
  readonly shutdowns?: readonly ShutdownUse[];
  readonly errorBoundaries?: readonly ErrorBoundaryUse[];
  readonly errorCodes?: readonly ErrorCodeUse[];
  readonly errorEvents?: readonly ErrorEventUse[];
  readonly processState?: readonly ProcessStateUse[];
  readonly environmentReads?: readonly EnvironmentUse[];
  readonly configurations?: readonly ConfigurationUse[];
  readonly environmentSchemas?: readonly EnvironmentSchemaUse[];
  readonly flags?: readonly FlagUse[];
  readonly locks?: readonly LockUse[];
  readonly catchers?: readonly CatcherUse[];
  readonly retryWrappers?: readonly RetryWrapperUse[];
  readonly retryOptions?: readonly RetryOptionUse[];
  readonly timeoutOptions?: readonly TimeoutOptionUse[];
  /** API paths that are the same thing: a callback's parameter, a subclass's base. Full paths with the package. */
  readonly same?: readonly { readonly path: string; readonly as: string }[];
  readonly defaults?: LibraryDefaults;
  /**
   * What its errors mean. Those of an entry with packages come from these packages; those of one without come from its
   * system, whichever library asks it, or, where it has no system either, from whatever the code runs on.
   */
  readonly errors?: readonly ErrorMeaning[];
  /** What the system sends to us by itself. */
  readonly webhooks?: readonly WebhookUse[];
}
