import { by, distinct } from '../../../lib/order.ts';
import { nameOf } from '../../../lib/tree-path.ts';
import type { FileRole, SettingOfLibrary } from '../../../model/workspace.ts';
import { lineAt } from '../../../lib/line-at.ts';
import type { Tree } from '../tree.ts';

/** `url = env("DATABASE_URL")` of Prisma. */
export function readPrismaSettings(tree: Tree, roleOf: (path: string) => FileRole): readonly SettingOfLibrary[] {
  return tree.paths.flatMap((file) => {
    if (!file.endsWith('.prisma') || /^(?:test|fixture|example|mock|docs)$/.test(roleOf(file))) return [];
    const text = tree.text(file) ?? '';
    return [...text.matchAll(/\benv\(\s*"(\w+)"\s*\)/g)]
      .map(({ 1: name = '', index }) => ({ name, library: 'prisma', key: null, file, line: lineAt(text, index) }))
      .toSorted(
        by(
          (row) => row.line,
          (row) => row.name,
        ),
      );
  });
}

const LONGEST = 200_000;
const SCRIPT =
  /\.(?:sh|bash|prisma|ya?ml|toml|tf|conf|tpl|template)$|^(?:.*[.-])?Dockerfile|^(?:Makefile|justfile|Procfile|package\.json|turbo\.json)$/i;
const SOURCE = /\.[cm]?[jt]sx?$/;

/**
 * Which of the names stand in scripts and configuration: `$PORT`, `${PORT}`, `env("PORT")`, and anywhere in code of tools.
 * What they do with it is not known, only that someone there asks for it.
 */
export function readMentions(
  tree: Tree,
  names: ReadonlySet<string>,
  roleOf: (path: string) => FileRole,
): readonly string[] {
  const found = tree.paths.flatMap((path) => {
    const isSource = SOURCE.test(path);
    if (isSource ? roleOf(path) !== 'tooling' : !SCRIPT.test(nameOf(path))) return [];
    if (tree.sizeOf(path) > LONGEST) return [];
    const pattern = isSource ? /\b([A-Z][A-Z0-9_]{2,})\b/g : /(?:\$\{?|\benv[.(]["']?|%|"|\{\{)([A-Z][A-Z0-9_]{2,})\b/g;
    return [...(tree.text(path) ?? '').matchAll(pattern)].flatMap(({ 1: name = '' }) =>
      names.has(name) ? [name] : [],
    );
  });
  return distinct(found);
}
