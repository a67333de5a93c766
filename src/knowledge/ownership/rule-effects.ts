import type { OwnershipRule } from '../../model/ownership.ts';
import type { OwnerRule } from '../../model/workspace.ts';
import { readOwners } from '../owners-of.ts';

export type RuleEffect = Pick<OwnershipRule, 'effect' | 'shadowedBy'>;

/** Which rules of CODEOWNERS ever decide, over all files of the tree: documentation and workflows have owners too. */
export function ruleEffects(rules: readonly OwnerRule[], paths: readonly string[]): (rule: OwnerRule) => RuleEffect {
  const { rulesOf } = readOwners(rules);
  const deciding = new Set(paths.flatMap(rulesOf));
  const hasSections = rules.some(({ section }) => section !== null);
  return (rule) => {
    // GitLab's exclusions take files out of a section: they decide by leaving them to nobody.
    if (deciding.has(rule) || (hasSections && rule.pattern.startsWith('!'))) return decides;
    const alone = readOwners([rule]);
    const matched = paths.find((path) => alone.rulesOf(path).length > 0);
    if (matched === undefined) return { effect: 'matches-nothing', shadowedBy: null };
    const winner = rulesOf(matched).find(({ section }) => section === rule.section);
    return { effect: 'shadowed', shadowedBy: winner?.place.line ?? null };
  };
}

const decides: RuleEffect = { effect: 'decides', shadowedBy: null };
