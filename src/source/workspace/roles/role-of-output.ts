import type { FileRole, Package } from '../../../model/workspace.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import { packagesAround, type SourceTree, topFoldersOf } from './source-tree.ts';

const outputFolders = new Set(['build', 'out', 'lib', 'esm', 'cjs', 'umd']);

/**
 * Committed output of a build: JavaScript in `dist/`, or in `lib/`, `build/` and the like where the package has a `src/`
 * and its package.json points to that folder. Without a `src/`, `lib/` is where people write.
 */
export function roleOfOutput(tree: SourceTree, path: string): FileRole | null {
  if (!/\.[cm]?jsx?$/.test(path)) return null;
  const [entry] = packagesAround(tree, folderOf(path));
  const folder = topFoldersOf(tree, folderOf(path)).at(-1);
  if (folder === undefined) return null;
  if (folder.name === 'dist') return 'vendored';
  const isOutput =
    entry !== undefined && outputFolders.has(folder.name) && hasSources(tree, entry) && pointsTo(entry, folder.name);
  return isOutput ? 'vendored' : null;
}

function hasSources(tree: SourceTree, { root }: Package): boolean {
  const sources = joinPath(root, 'src');
  return [...tree.namesByFolder.keys()].some((folder) => folder === sources || folder.startsWith(`${sources}/`));
}

function pointsTo({ manifest }: Package, folder: string): boolean {
  const targets = [manifest.main, manifest.module, ...Object.values(manifest.bin), JSON.stringify(manifest.exports)];
  return targets.some((target) => target !== null && new RegExp(`(^|["./])${folder}/`).test(target));
}
