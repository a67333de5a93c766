import type { HandoverModel, Service, ServiceKind } from './handover-model.ts';
import type { Place } from './place.ts';
import type { Waiver } from './waiver.ts';

/** Cumulative: a level is reached when everything that applies, of it and below it, is met or waived. */
export type Level = 'bronze' | 'silver' | 'gold';

/** Lowest first. */
export const levels: readonly Level[] = ['bronze', 'silver', 'gold'];

/** `open`: the code does not say; it never counts as met. */
export type Verdict = 'met' | 'contradicted' | 'not-applicable' | 'open';

/** What production readiness reviews ask about. */
export type Axis = 'ownership' | 'operation' | 'observability' | 'reliability' | 'change' | 'data';

/** What is read of the model to judge a service. */
export type JudgedModel = Omit<HandoverModel, 'digest' | 'readiness'>;

/** One file in `readiness/`: a question that a readiness review asks of each service. */
export interface ReadinessItem {
  readonly id: string;
  readonly level: Level;
  readonly axis: Axis;
  /** Kinds of services that are not asked. */
  readonly notFor?: readonly ServiceKind[];
  readonly judge: (service: Service, model: JudgedModel) => Judged;
}

export interface Judged {
  readonly verdict: Verdict;
  /** What speaks for the verdict; empty where nothing can be pointed at. */
  readonly evidence: readonly Place[];
}

/** The answer to one item for one service. */
export interface ReadinessAnswer extends Judged {
  readonly id: string;
  readonly level: Level;
  readonly axis: Axis;
  /** People accept that it is not met. */
  readonly waiver: Waiver | null;
}

/** The scorecard of one service. */
export interface Readiness {
  readonly service: string;
  /** The highest level that is reached; null where not even the first is. */
  readonly level: Level | null;
  /** Items that apply and are not waived. */
  readonly applicable: number;
  /** Of `applicable`, those that the code decides. */
  readonly decided: number;
  readonly met: number;
  readonly answers: readonly ReadinessAnswer[];
}
