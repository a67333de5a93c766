import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

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

/** Gravest first, then those that occur most; what people accept is no risk to them. */
export function risksOf(findings: readonly Finding[]): Risk[] {
  const open = findings.filter(({ waiver }) => waiver === null);
  const risks = [...groupBy(open, (finding) => finding.rule)].flatMap(([rule, group]) => toRisk(rule, group));
  return risks.toSorted(
    by(
      (risk) => rank[risk.severity],
      (risk) => -risk.others,
      (risk) => risk.rule,
    ),
  );
}

const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

function toRisk(rule: string, findings: readonly Finding[]): Risk[] {
  const [first] = findings.toSorted(by((finding) => rank[finding.severity]));
  if (first === undefined) return [];
  const { severity, message, why, action } = first;
  return [
    { rule, severity, message, why, action, others: findings.length - 1, evidence: evidenceOf(first.evidence, 3) },
  ];
}
