import ignore from 'ignore';
import type { OwnerRule } from '../model/workspace.ts';

export interface Owners {
  /** The last rule that matches a file, null where none does. */
  readonly ruleOf: (file: string) => OwnerRule | null;
  /** Owners of a file; empty where no rule matches, or where the last match names nobody. */
  readonly ownersOf: (file: string) => readonly string[];
}

/**
 * Who owns a file: the last rule that matches wins. Patterns are those of gitignore but for what GitHub leaves out
 * (https://docs.github.com/articles/about-code-owners): `!` negates nothing, so a rule that starts with it matches
 * nothing; `[` starts no range but is a letter of a name; `docs/*` does not reach into folders below `docs`; upper and
 * lower case differ.
 */
export function readOwners(rules: readonly OwnerRule[]): Owners {
  const matchers = rules.map((rule) => ({ rule, matches: matcherOf(rule.pattern) })).toReversed();
  const known = new Map<string, OwnerRule | null>();
  const ruleOf = (file: string): OwnerRule | null => {
    const answer = known.get(file) ?? matchers.find(({ matches }) => matches(file))?.rule ?? null;
    known.set(file, answer);
    return answer;
  };
  return { ruleOf, ownersOf: (file) => ruleOf(file)?.owners ?? [] };
}

function matcherOf(pattern: string): (file: string) => boolean {
  if (pattern.startsWith('!')) return () => false;
  const rules = ignore({ ignorecase: false }).add(pattern.replace(/(?<!\\)\[/g, '\\['));
  // gitignore takes everything below a folder that `docs/*` matches; CODEOWNERS takes the files directly in it.
  const depth =
    /(?:^|[^*])\/\*$/.test(pattern) && !pattern.includes('**') ? pattern.replace(/^\//, '').split('/').length : null;
  return (file) => rules.ignores(file) && (depth === null || file.split('/').length === depth);
}
