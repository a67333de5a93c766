import { by } from '../../lib/order.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Package } from '../../model/workspace.ts';
import { folderOf, nameOf } from '../../lib/tree-path.ts';
import type { ManifestFile } from './read-manifest.ts';
import { readBasePath } from './read-base-path.ts';
import { readControllerPath } from './read-controller-path.ts';
import { readProjects } from './projects/read-projects.ts';
import type { Tree } from './tree.ts';
import { isMemberOf, type WorkspaceRoot } from './workspace-roots.ts';

/** All packages of the tree, members of a workspace or not, sorted by folder. Installed packages are none. */
export function readPackages(
  tree: Tree,
  manifests: readonly ManifestFile[],
  roots: readonly WorkspaceRoot[],
): readonly Package[] {
  const own = manifests.filter((file) => file.isPackage).map((file) => toPackage(tree, file, roots));
  const packages = [...own, ...readProjects(tree, own)].toSorted(by((entry) => entry.root));
  reportDuplicates(tree, packages);
  return packages;
}

/** Paths of every package.json that is not installed, sorted. */
export function manifestPaths(tree: Tree): readonly string[] {
  return tree.paths.filter((path) => nameOf(path) === 'package.json' && !/(^|\/)node_modules\//.test(path));
}

function toPackage(
  tree: Tree,
  { path, manifest, scriptLines, dependencyLines }: ManifestFile,
  roots: readonly WorkspaceRoot[],
): Package {
  const root = folderOf(path);
  const around = roots.find((workspace) => workspace.root === root || isMemberOf(workspace, root))?.root ?? null;
  const workspaceRoot = root === '' ? '' : around;
  const [basePath, controllerPath] = [readBasePath(tree, root), readControllerPath(tree, root)];
  return {
    root,
    file: path,
    manifest,
    scriptLines,
    dependencyLines,
    basePath,
    controllerPath,
    workspaceRoot,
    project: null,
  };
}

/** Copies outside a workspace (templates, fixtures) share names on purpose. */
function reportDuplicates(tree: Tree, packages: readonly Package[]): void {
  const named = packages.filter(
    (entry) => entry.workspaceRoot !== null && entry.project === null && entry.manifest.name !== null,
  );
  for (const [name, [first, ...others]] of groupBy(named, (entry) => entry.manifest.name)) {
    for (const other of others) {
      const message = `Two packages of the workspace are called ${name}: this one and ${first?.file}. Imports of it may be followed into the wrong one.`;
      tree.report({ code: 'package-name-duplicate', file: other.file, line: null, message });
    }
  }
}
