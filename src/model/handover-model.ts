import type { SystemCriticality, SystemInstance } from './system-instance.ts';
import type { AiCall } from './ai-call.ts';
import type { Alert } from './alert.ts';
import type { Component, DecisionRecord, Flow } from './architecture.ts';
import type { Coverage } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Correlation } from './correlation.ts';
import type { EntryPoint, Producer, ServiceCall } from './entry-point.ts';
import type { FailureMode, ServiceFailure } from './failure-mode.ts';
import type { ErrorClass, ErrorCode, ErrorEnd } from './error-map.ts';
import type { Finding } from './finding.ts';
import type { Effect, SystemKind } from './library.ts';
import type { LibraryBehaviour } from './library-defaults.ts';
import type { KnownError } from './library-errors.ts';
import type { SystemWebhooks } from './library-webhooks.ts';
import type { Hazard } from './hazard.ts';
import type { LogSetting } from './log-setting.ts';
import type { LogMessage } from './log-message.ts';
import type { PackageInventory } from './package-inventory.ts';
import type { Ownership } from './ownership.ts';
import type { Certainty, Place } from './place.ts';
import type { OverrideRow, PlainRow } from './plain-row.ts';
import type { ProcessState } from './process-state.ts';
import type { Readiness } from './readiness.ts';
import type { OutboundCall, RetryPath, RetrySite } from './resilience.ts';
import type { SensitiveLog } from './sensitive-log.ts';
import type { ServiceImport } from './service-import.ts';
import type { EnvironmentVariable, FeatureFlag } from './setting.ts';
import type { Shutdown } from './shutdown.ts';
import type { SignalCoverage } from './signal-coverage.ts';
import type { Waiver } from './waiver.ts';
import type { Table } from './table.ts';

/**
 * The model as plain JSON: `handover.json`. Every document, diff, gate and publisher works from it. All lists are
 * sorted by an explicit key. Fields are added in minor versions, changed only in major ones.
 */
export interface HandoverModel {
  readonly schemaVersion: string;
  /** Version of Handover that wrote it. */
  readonly toolVersion: string;
  /** SHA-256 of the rows without line numbers: the same facts give the same digest. */
  readonly digest: string;
  readonly repository: Repository;
  readonly services: readonly Service[];
  /** What the code of each service is divided into, where it is divided. */
  readonly components: readonly Component[];
  /** What the entry points set off that reach most. */
  readonly flows: readonly Flow[];
  readonly decisions: readonly DecisionRecord[];
  readonly externalSystems: readonly ExternalSystem[];
  /** What errors mean that the libraries and systems of the code give. */
  readonly knownErrors: readonly KnownError[];
  /** What systems send by themselves, and what receives it. */
  readonly webhooks: readonly SystemWebhooks[];
  /** Places that ask a language model. */
  readonly aiCalls: readonly AiCall[];
  /** The resilience ledger: every call that leaves the process. */
  readonly outboundCalls: readonly OutboundCall[];
  readonly retryPaths: readonly RetryPath[];
  readonly retrySites: readonly RetrySite[];
  readonly errorHandlers: readonly ErrorHandler[];
  readonly entryPoints: readonly EntryPoint[];
  readonly producers: readonly Producer[];
  readonly serviceCalls: readonly ServiceCall[];
  readonly serviceImports: readonly ServiceImport[];
  readonly tables: readonly Table[];
  readonly loggers: readonly Logger[];
  readonly logCalls: readonly LogCallCount[];
  readonly logMessages: readonly LogMessage[];
  readonly sensitiveLogs: readonly SensitiveLog[];
  readonly hazards: readonly Hazard[];
  readonly logSettings: readonly LogSetting[];
  readonly correlation: readonly Correlation[];
  readonly observability: readonly Observation[];
  readonly alerts: readonly Alert[];
  readonly signalCoverage: readonly SignalCoverage[];
  readonly environment: readonly EnvironmentVariable[];
  readonly featureFlags: readonly FeatureFlag[];
  readonly ownership: Ownership;
  readonly packages: PackageInventory;
  /** The failure mode and effects analysis. */
  readonly failureModes: readonly FailureMode[];
  readonly serviceFailures: readonly ServiceFailure[];
  readonly findings: readonly Finding[];
  /** The scorecard of each service that runs. */
  readonly readiness: readonly Readiness[];
  /** What people accept, as the configuration says. */
  readonly waivers: readonly Waiver[];
  /** Filled by later work; present so that readers need not ask. */
  readonly humanOverride: readonly OverrideRow[];
  readonly auditTrail: readonly PlainRow[];
  readonly residency: readonly PlainRow[];
  readonly processState: readonly ProcessState[];
  readonly errorClasses: readonly ErrorClass[];
  readonly errorEnds: readonly ErrorEnd[];
  readonly errorCodes: readonly ErrorCode[];
  readonly shutdowns: readonly Shutdown[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Repository {
  readonly name: string;
  readonly description: string | null;
  readonly packageManager: string | null;
  readonly packages: number;
}

export type ServiceKind =
  | 'http-server'
  | 'worker'
  | 'frontend'
  | 'fullstack'
  | 'cli'
  | 'published-library'
  | 'internal-library'
  | 'serverless'
  | 'job';

export interface Service {
  /** Unique, safe as a folder name. */
  readonly id: string;
  readonly name: string;
  /** Folder relative to the root, '' for the root. */
  readonly root: string;
  /** Further folders that the configuration says belong to it; left out where there are none. */
  readonly otherRoots?: readonly string[];
  readonly kind: ServiceKind;
  readonly description: string | null;
  /** Runs somewhere, rather than being imported by what runs. */
  readonly deployable: boolean;
  /** What says so, in a few words: `Dockerfile`, `bin in package.json`, `listens on a port`. */
  readonly because: string;
  readonly evidence: Place;
  readonly commands: readonly ServiceCommand[];
  /** Images, compose services, process lines and platforms that run it. */
  readonly deployments: readonly Deployment[];
  /** Names of the services of this repository that it imports. */
  readonly uses: readonly string[];
  readonly owners: readonly string[];
  readonly files: number;
  readonly lines: number;
}

export interface Deployment extends Place {
  readonly kind: 'dockerfile' | 'compose' | 'procfile' | 'platform' | 'kubernetes';
  /** As the file calls it; null where it calls it nothing. */
  readonly name: string | null;
}

/** A command that exists in the repository. */
export interface ServiceCommand {
  readonly name: string;
  /** How to run it, from the repository root. */
  readonly run: string;
  /** What it does, as written in the manifest; null where it is an image. */
  readonly script: string | null;
  readonly place: Place;
}

export interface Use extends Place {
  readonly symbol: string;
  readonly service: string | null;
  /** npm package that it goes through, or `fetch`. */
  readonly via: string;
  /** API path: `stripe#default().charges.create`. */
  readonly api: string;
  readonly effect: Effect | 'client';
  readonly certainty: Certainty;
}

export interface ExternalSystem {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SystemKind;
  readonly vendor: string | null;
  readonly hosting: 'saas' | 'self-hosted' | 'either' | 'unknown';
  /** npm packages or `fetch`. */
  readonly via: readonly string[];
  readonly uses: readonly Use[];
  /** Names of services and libraries whose own code uses it. */
  readonly services: readonly string[];
  /** Services whose code runs such a library's code, by calling it or by loading it. */
  readonly access: readonly SharedAccess[];
  /** What each package that reaches it does by itself; `library` is one of `via`. */
  readonly defaults: readonly LibraryBehaviour[];
  /** The addresses and accounts that the code tells apart; empty where it does not say. */
  readonly instances: readonly SystemInstance[];
  readonly criticality: SystemCriticality;
}

export interface SharedAccess {
  readonly service: string;
  /** The library of this repository that it goes through. */
  readonly library: string;
  readonly certainty: Certainty;
}

export type Disposition = 'rethrow' | 'report' | 'respond' | 'fallback' | 'retry' | 'swallow';

export interface ErrorHandler extends Place {
  readonly form: 'catch' | '.catch';
  readonly symbol: string;
  readonly service: string | null;
  readonly dispositions: readonly Disposition[];
  /** A comment in it says why; left out where none does. */
  readonly explained?: true;
  /** A comment in it says that something is still to be done; left out where none does. */
  readonly unfinished?: true;
  /** It throws a new error with the message of the failure alone, and nothing logs it there; left out where not. */
  readonly losesCause?: true;
}

export interface Logger extends Place {
  readonly name: string;
  readonly via: string;
  readonly service: string | null;
  readonly structured: boolean;
  /** Other services that run this code, of a library; left out where there are none. */
  readonly runBy?: readonly string[];
}

/** Log calls of one service through one library. */
export interface LogCallCount {
  readonly service: string | null;
  readonly via: string;
  readonly calls: number;
}

export interface Observation extends Place {
  readonly kind: 'metrics' | 'tracing' | 'error-reporting' | 'health-check' | 'alerting';
  readonly what: string;
  /** It watches without further calls; left out where it does not. */
  readonly automatic?: true;
  /** A health check that answers without asking anything; left out where it asks, or where that is not known. */
  readonly asksNothing?: true;
  /** A message to a chat of which nothing says that it is about a failure; left out where something does. */
  readonly isNews?: true;
  /** Other services that run this code, of a library; left out where there are none. */
  readonly runBy?: readonly string[];
  readonly service: string | null;
}
