import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { OwnershipRule } from '../../model/ownership.ts';

/** Rules of CODEOWNERS that never decide: later ones win wherever they match, or there is nothing that they match. */
export default {
  id: 'shadowed-owner-rule',
  severity: 'low',
  description: 'Rules of CODEOWNERS that decide about no file.',
  why: 'Who reads the file believes that these owners are asked for a review, and they never are.',
  action: 'Move the rule below the one that wins, or delete it.',
  check: ({ ownership: { file, rules } }) => {
    if (file === null) return [];
    const shadowed = rules.filter(({ effect }) => effect === 'shadowed');
    const idle = rules.filter(({ effect }) => effect === 'matches-nothing');
    return [
      ...told(shadowed, `of ${file} without effect, because later ones win: `, withWinner),
      ...told(idle, `of ${file} with no file to match: `, ({ pattern }) => pattern),
    ];
  },
} satisfies Rule;

function told(
  rules: readonly OwnershipRule[],
  what: string,
  nameOf: (rule: OwnershipRule) => string,
): readonly Observed[] {
  if (rules.length === 0) return [];
  const message = `${counted(rules.length, 'pattern')} ${what}${listed(rules.map(nameOf))}.`;
  return [{ message, service: null, evidence: evidenceOf(rules) }];
}

function withWinner({ pattern, shadowedBy }: OwnershipRule): string {
  return shadowedBy === null ? pattern : `${pattern} (line ${shadowedBy} wins)`;
}
