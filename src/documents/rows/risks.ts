import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { exposureOf, exposures } from './exposure.ts';

/** All findings of one rule: hundreds of the same kind are one risk to a reader. */
export interface Risk {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  /** How many findings there are beside the one that is told. */
  readonly others: number;
  readonly evidence: Capped<Evidence>;
}

/**
 * One risk for each rule, told by its worst finding: the gravest, then what hits most people, then what stands at most
 * places; risks are in the same order, by all places of their kind. What people accept is no risk to them.
 */
export function risksOf(
  findings: readonly Finding[],
  model: Pick<HandoverModel, 'services' | 'serviceImports'>,
): Risk[] {
  const exposureTo = exposureOf(model);
  const open = findings
    .filter(({ waiver }) => waiver === null)
    .map((finding) => ({ ...finding, exposure: exposures.indexOf(exposureTo(finding)) }));
  const groups = [...groupBy(open, ({ rule }) => rule).values()].map((group) => ({
    group: group.toSorted(
      by<Exposed>(
        gravity,
        ({ exposure }) => exposure,
        ({ evidence }) => -evidence.length,
      ),
    ),
    places: group.reduce((sum, { evidence }) => sum + evidence.length, 0),
  }));
  return groups
    .flatMap(({ group: [worst, ...others], places }) => (worst === undefined ? [] : [{ worst, others, places }]))
    .toSorted(
      by(
        ({ worst }) => gravity(worst),
        ({ worst }) => worst.exposure,
        ({ places }) => -places,
        ({ worst }) => worst.rule,
      ),
    )
    .map(({ worst, others }) => toRisk(worst, others.length));
}

interface Exposed extends Finding {
  readonly exposure: number;
}

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

function gravity({ severity }: Finding): number {
  return rank[severity];
}

function toRisk({ rule, severity, message, why, action, evidence }: Finding, others: number): Risk {
  return { rule, severity, message, why, action, others, evidence: evidenceOf(evidence, 3) };
}
