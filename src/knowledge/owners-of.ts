import ignore from 'ignore';
import { groupBy } from '../lib/group-by.ts';
import type { OwnerRule } from '../model/workspace.ts';

export interface Owners {
  /** The last rule that matches a file in each section; none where no rule does. */
  readonly rulesOf: (file: string) => readonly OwnerRule[];
  /** Owners of a file; empty where no rule matches, or where the last match names nobody. */
  readonly ownersOf: (file: string) => readonly string[];
}

interface Matcher {
  readonly rule: OwnerRule;
  /** GitLab's `!pattern`: what it matches has no owner in its section. */
  readonly excludes: boolean;
  readonly matches: (file: string) => boolean;
}

/**
 * Who owns a file: the last rule that matches wins. Patterns are those of gitignore but for what GitHub leaves out
 * (https://docs.github.com/articles/about-code-owners): `!` negates nothing, so a rule that starts with it matches
 * nothing; `[` starts no range but is a letter of a name; `docs/*` does not reach into folders below `docs`; upper and
 * lower case differ. In GitLab's sections (https://docs.gitlab.com/user/project/codeowners/reference/) the last match
 * of each counts, and `!` takes files out of one.
 */
export function readOwners(rules: readonly OwnerRule[]): Owners {
  const hasSections = rules.some((rule) => rule.section !== null);
  const sections = [...groupBy(rules, (rule) => rule.section).values()].map((group) =>
    group.map((rule) => toMatcher(rule, hasSections)).toReversed(),
  );
  const known = new Map<string, readonly OwnerRule[]>();
  const rulesOf = (file: string): readonly OwnerRule[] => {
    const answer = known.get(file) ?? sections.flatMap((section) => lastMatch(section, file));
    known.set(file, answer);
    return answer;
  };
  return { rulesOf, ownersOf: (file) => [...new Set(rulesOf(file).flatMap((rule) => rule.owners))] };
}

function toMatcher(rule: OwnerRule, hasSections: boolean): Matcher {
  const excludes = hasSections && rule.pattern.startsWith('!');
  return { rule, excludes, matches: matcherOf(excludes ? rule.pattern.slice(1) : rule.pattern) };
}

/** `section` has the last rule first. */
function lastMatch(section: readonly Matcher[], file: string): readonly OwnerRule[] {
  if (section.some(({ excludes, matches }) => excludes && matches(file))) return [];
  const found = section.find(({ excludes, matches }) => !excludes && matches(file));
  return found === undefined ? [] : [found.rule];
}

function matcherOf(pattern: string): (file: string) => boolean {
  if (pattern.startsWith('!')) return () => false;
  const rules = ignore({ ignorecase: false }).add(pattern.replace(/(?<!\\)\[/g, '\\['));
  // gitignore takes everything below a folder that `docs/*` matches; CODEOWNERS takes the files directly in it.
  const depth =
    /(?:^|[^*])\/\*$/.test(pattern) && !pattern.includes('**') ? pattern.replace(/^\//, '').split('/').length : null;
  return (file) => rules.ignores(file) && (depth === null || file.split('/').length === depth);
}
