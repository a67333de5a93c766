import { expect, it } from 'vitest';
import { ruleEffects } from '../../../src/knowledge/ownership/rule-effects.ts';
import type { OwnerRule } from '../../../src/model/workspace.ts';

function effectsOf(patterns: readonly string[], paths: readonly string[], section: string | null = null) {
  const rules = patterns.map((pattern, index): OwnerRule => {
    return { pattern, section, owners: ['@team'], place: { file: 'CODEOWNERS', line: index + 1 } };
  });
  return rules.map(ruleEffects(rules, paths));
}

it('tells rules that never decide from those that match nothing', () => {
  expect(effectsOf(['/docs/', '*.md', '/gone/', '*'], ['docs/a.md', 'src/b.ts'])).toEqual([
    { effect: 'shadowed', shadowedBy: 4 },
    { effect: 'shadowed', shadowedBy: 4 },
    { effect: 'matches-nothing', shadowedBy: null },
    { effect: 'decides', shadowedBy: null },
  ]);
});

it('lets a rule for files that are no source decide', () => {
  expect(effectsOf(['*', '/.github/'], ['src/a.ts', '.github/workflows/ci.yml']).map(({ effect }) => effect)).toEqual([
    'decides',
    'decides',
  ]);
});

it("counts GitLab's exclusions as decisions", () => {
  expect(effectsOf(['*', '!/vendor/'], ['a.ts', 'vendor/b.ts'], 'code').map(({ effect }) => effect)).toEqual([
    'decides',
    'decides',
  ]);
});
