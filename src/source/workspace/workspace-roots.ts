import picomatch from 'picomatch';
import { z } from 'zod';
import { folderOf, isInside, joinPath, nameOf } from '../../lib/tree-path.ts';
import { readYaml } from './read-yaml.ts';
import type { ManifestFile } from './read-manifest.ts';
import type { Tree } from './tree.ts';

/** A folder that declares packages below it as its workspace. */
export interface WorkspaceRoot {
  readonly root: string;
  /** Globs of package folders relative to `root`; `!` leaves out. */
  readonly globs: readonly string[];
}

/** Workspaces of npm, yarn and bun (package.json) and of pnpm (pnpm-workspace.yaml), wherever in the tree they are. */
export function workspaceRoots(tree: Tree, manifests: readonly ManifestFile[]): readonly WorkspaceRoot[] {
  const ofPackageJson = manifests.flatMap(({ path, workspaces }) =>
    workspaces === null ? [] : { root: folderOf(path), globs: workspaces },
  );
  const ofPnpm = tree.paths
    .filter((path) => /^pnpm-workspace\.ya?ml$/.test(nameOf(path)) && !path.includes('node_modules/'))
    .map((path) => ({ root: folderOf(path), globs: pnpmGlobs(tree, path) }));
  return [...ofPackageJson, ...ofPnpm];
}

const pnpmSchema = z.object({ packages: z.array(z.string()).nullish() });

function pnpmGlobs(tree: Tree, path: string): readonly string[] {
  return readYaml(tree, path, pnpmSchema)?.value.packages ?? [];
}

/** Whether a workspace claims the package in a folder. What is left out is left out, whatever the order of the globs. */
export function isMemberOf({ root, globs }: WorkspaceRoot, folder: string): boolean {
  if (!isInside(folder, root)) return false;
  const file = joinPath(folder.slice(root === '' ? 0 : root.length + 1), 'package.json');
  const matches = (glob: string): boolean => picomatch.isMatch(file, joinPath(glob, 'package.json'));
  const isLeftOut = globs.some((glob) => glob.startsWith('!') && matches(glob.slice(1)));
  return !isLeftOut && globs.some((glob) => !glob.startsWith('!') && matches(glob));
}
