import type { Place } from './place.ts';

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
}
