import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Ownership } from '../../model/handover-model.ts';
import type { OwnerRule } from '../../model/workspace.ts';
import type { Analysis } from '../analysis.ts';
import { readOwners } from '../owners-of.ts';

/** Who owns what, as CODEOWNERS says: production files of each rule, and the folders that nobody owns. */
export default {
  id: 'ownership',
  analyse: ({ workspace }) => {
    const files = workspace.sources.filter((source) => source.role === 'production').map((source) => source.path);
    return { ownership: ownershipOf(files, workspace.ownerRules) };
  },
} satisfies Analysis;

function ownershipOf(files: readonly string[], rules: readonly OwnerRule[]): Ownership {
  const { rulesOf, ownersOf } = readOwners(rules);
  const matched = groupBy(files.flatMap(rulesOf), (rule) => rule);
  const unowned = files.filter((file) => ownersOf(file).length === 0);
  return {
    file: rules[0]?.place.file ?? null,
    rules: rules.map((rule) => ({
      pattern: rule.pattern,
      owners: rule.owners,
      files: matched.get(rule)?.length ?? 0,
      ...rule.place,
    })),
    unowned: [...groupBy(unowned, topFolder)]
      .map(([folder, inside]) => ({ folder, files: inside.length }))
      .toSorted(by((row) => row.folder)),
    ownedFiles: files.length - unowned.length,
    files: files.length,
  };
}

/** Folders such as `apps` hold one project each, so that their children say more. */
const HOLDERS = new Set(['apps', 'packages', 'services', 'libs', 'modules', 'tools', 'internal', 'enterprise', 'ee']);

/** `apps/api/src/main.ts` → `apps/api`, `src/main.ts` → `src`, `main.ts` → `.`. */
function topFolder(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const depth = HOLDERS.has(folders[0] ?? '') ? 2 : 1;
  return folders.length === 0 ? '.' : folders.slice(0, depth).join('/');
}
