import type { FileRole } from '../../../model/workspace.ts';
import { folderOf } from '../../../lib/tree-path.ts';
import { type SourceTree, topFoldersOf } from './source-tree.ts';

const scriptFolders = new Set(['scripts', 'script', 'hack', 'ci']);

/**
 * Scripts beside a package.json are run by developers, unless an image, a process line or a script such as `start` or
 * `migrate` names the file. Scripts among the sources (`src/scripts`) are built and shipped, so they are production.
 */
export function roleOfScript(tree: SourceTree, path: string): FileRole | null {
  const folder = topFoldersOf(tree, folderOf(path)).find(({ name }) => scriptFolders.has(name));
  if (folder === undefined) return null;
  const root = folderOf(folder.path);
  const written = path.slice(root === '' ? 0 : root.length + 1).replace(/\.[cm]?[jt]sx?$/, '');
  return tree.startCommands.some((command) => command.includes(written)) ? null : 'tooling';
}
