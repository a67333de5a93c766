import type { EntryPoint, Producer, ServiceCall } from './entry-point.ts';
import type { ExternalSystem, HandoverModel, Observation } from './handover-model.ts';
import type { EnvironmentVariable } from './setting.ts';
import type { Certainty, Place } from './place.ts';
import type { OutboundCall, RetryPath } from './resilience.ts';

/** One row of the failure mode and effects analysis: what fails, how, and what the code has against it. */
export interface FailureMode extends JudgedFailure {
  /** Stable while the item and the mode stay: `stripe/down`, `queue:emails/duplicate-delivery`. */
  readonly id: string;
  readonly item: { readonly kind: 'system' | 'queue'; readonly name: string };
  /** Id of the mode: the file's name in `failure-modes/`. */
  readonly mode: string;
  /** What happens, after the name of the item: `takes the call and never answers`. */
  readonly failure: string;
  readonly cause: string;
  /** Services whose code uses the item. */
  readonly services: readonly string[];
  /** Entry points whose code reaches it, as far as calls could be followed. */
  readonly entryPoints: number;
  /** Places that call it, or consume it. */
  readonly calls: number;
}

/** What one mode says of one item. Sentences are parts of a line: small first letter, no full stop. */
export interface JudgedFailure {
  /** What keeps the failure small. */
  readonly prevention: readonly string[];
  /** How anybody learns of it. */
  readonly detection: readonly string[];
  /** The worst that is missing. */
  readonly gap: FailureGap | null;
  readonly action: string | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Place[];
}

/** What happens to one service when a system fails: the modes that cannot wait, judged by the calls that it makes itself. */
export interface ServiceFailure {
  readonly service: string;
  readonly system: string;
  /** Places that call it, among those that the service runs. */
  readonly calls: number;
  readonly modes: readonly Pick<FailureMode, 'mode' | 'failure' | 'prevention' | 'gap' | 'certainty'>[];
}

export interface FailureGap {
  /** 3 is found out by users, 2 makes an outage longer or larger, 1 is what a review would ask about. */
  readonly rank: 1 | 2 | 3;
  readonly text: string;
}

/** One file in `failure-modes/`. */
export interface FailureModeEntry {
  readonly id: string;
  readonly failure: string;
  readonly cause: string;
  /** It is told to the person on call; left out where it is for a review. */
  readonly urgent?: true;
  /** Null where it cannot happen to the item, or where no fact says that it can. */
  readonly judge: (subject: FailureSubject) => JudgedFailure | null;
}

export type FailureSubject = SystemSubject | QueueSubject;

interface Watched {
  readonly services: readonly string[];
  /** Entry points that reach the system, or consumers of the queue. */
  readonly entries: readonly EntryPoint[];
  /** Error reporting and alerts of these services. */
  readonly watching: readonly Observation[];
}

/** An external system that is called. */
export interface SystemSubject extends Watched {
  readonly kind: 'system';
  readonly system: ExternalSystem;
  readonly calls: readonly OutboundCall[];
  /** The way on which tries multiply most. */
  readonly worst: RetryPath | null;
  /** Variables that hold its secrets. */
  readonly secrets: readonly EnvironmentVariable[];
  /** Calls of all systems by the function that makes them (`file symbol`). */
  readonly callsByFunction: ReadonlyMap<string, readonly OutboundCall[]>;
  readonly kindOf: (system: string) => ExternalSystem['kind'] | null;
}

/** A queue that is consumed. */
export interface QueueSubject extends Watched {
  readonly kind: 'queue';
  readonly queue: string;
  readonly producers: readonly Producer[];
  readonly calls: readonly ServiceCall[];
  readonly kindOf: (system: string) => ExternalSystem['kind'] | null;
}

/** The model as the modes see it. */
export type ModelOfFailures = Pick<
  HandoverModel,
  | 'services'
  | 'externalSystems'
  | 'outboundCalls'
  | 'entryPoints'
  | 'retryPaths'
  | 'environment'
  | 'producers'
  | 'serviceCalls'
  | 'observability'
>;
