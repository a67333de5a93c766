import type { OwnerRule } from '../../model/workspace.ts';
import type { Tree } from './tree.ts';

/** GitHub's places in its order, then GitLab's: the first that exists counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/**
 * The rules of CODEOWNERS in file order. A rule without owners says "nobody". In GitLab's sections (`[Docs] @writers`)
 * a rule without owners takes those of its section; two of one name are one: https://docs.gitlab.com/user/project/codeowners/reference/.
 */
export function readOwnerRules(tree: Tree): readonly OwnerRule[] {
  const [file, ...shadowed] = places.filter((path) => tree.has(path));
  if (file === undefined) return [];
  for (const other of shadowed) {
    tree.report({
      code: 'codeowners-shadowed',
      file: other,
      line: null,
      message: `Only ${file} counts, the rules of this file were not read.`,
    });
  }
  return parseOwnerRules(tree.text(file) ?? '', file);
}

function parseOwnerRules(text: string, file: string): readonly OwnerRule[] {
  const rules: OwnerRule[] = [];
  let sectionOwners: readonly string[] = [];
  let section: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, rest] = /^\^?\[([^\]]+)\](?:\[\d+\])?(?=\s|$)(.*)$/.exec(line.trim()) ?? [];
    const [pattern, ...owners] = wordsOf(rest === undefined ? line : `section ${rest}`);
    if (name !== undefined) [section, sectionOwners] = [name.trim().toLowerCase(), owners];
    else if (pattern !== undefined) {
      const place = { file, line: index + 1 };
      rules.push({ pattern, section, owners: owners.length > 0 ? owners : sectionOwners, place });
    }
  }
  return rules;
}

/** Words up to a comment; a space or `#` in a pattern is written `\ ` and `\#`. */
function wordsOf(line: string): readonly string[] {
  const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}
