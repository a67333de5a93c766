import type { HandoverModel } from './handover-model.ts';
import type { Place } from './place.ts';
import type { Waiver } from './waiver.ts';

export type Severity = 'high' | 'medium' | 'low';

/** A judgement over the model. */
export interface Finding {
  /** Id of the rule: the file's name in `rules/`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is the case, in one sentence, with its subject. */
  readonly message: string;
  readonly why: string;
  readonly action: string;
  readonly service: string | null;
  readonly evidence: readonly Place[];
  /** People accept it. */
  readonly waiver: Waiver | null;
}

/** One file in `rules/`. `why` and `action` are the same for all its findings. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, in one sentence. */
  readonly description: string;
  readonly why: string;
  readonly action: string;
  readonly check: (model: Omit<HandoverModel, 'findings' | 'readiness' | 'digest'>) => readonly Observed[];
}

/** What a rule saw; rule id, severity, reason and action are added to it. */
export type Observed = Pick<Finding, 'message' | 'service' | 'evidence'>;
