import { folderOf, foldersUpFrom } from '../../../lib/tree-path.ts';
import type { Package, Project } from '../../../model/workspace.ts';
import { readBasePath } from '../read-base-path.ts';
import { readControllerPath } from '../read-controller-path.ts';
import type { Tree } from '../tree.ts';
import { frameworksIn } from './frameworks-in.ts';
import { angularProjects } from './angular-projects.ts';
import { nestProjects } from './nest-projects.ts';
import { nxProjects } from './nx-projects.ts';

/** A project as the file of its tool describes it. */
export interface DescribedProject extends Project {
  readonly root: string;
  readonly name: string;
  readonly file: string;
  /** What its tool can do with it, with the line of each. */
  readonly targets: Readonly<Record<string, { readonly runs: string; readonly line: number }>>;
}

/** Parts of packages that Nx, Angular or Nest build by themselves, and that have no package.json. */
export function readProjects(tree: Tree, packages: readonly Package[]): readonly Package[] {
  const taken = new Set(packages.map(({ root }) => root));
  const described = [...nxProjects(tree), ...angularProjects(tree), ...nestProjects(tree)];
  const byRoot = new Map(described.toReversed().map((project) => [project.root, project]));
  return [...byRoot.values()]
    .filter(({ root }) => root !== '' && !taken.has(root) && !/(?:^|\/)node_modules(?:\/|$)/.test(root))
    .filter(({ root }) => foldersUpFrom(folderOf(root)).some((folder) => taken.has(folder)))
    .map((project) => toPackage(tree, project));
}

function toPackage(tree: Tree, { root, name, file, tool, type, targets }: DescribedProject): Package {
  const entries = Object.entries(targets);
  return {
    root,
    file,
    manifest: {
      ...NOTHING,
      name,
      scripts: Object.fromEntries(entries.map(([target, { runs }]) => [target, runs])),
      dependencies: frameworksIn(tree, root),
    },
    project: { tool, type },
    scriptLines: Object.fromEntries(entries.map(([target, { line }]) => [target, line])),
    dependencyLines: {},
    basePath: readBasePath(tree, root),
    controllerPath: readControllerPath(tree, root),
    workspaceRoot: '',
  };
}

/** A project declares nothing: the package around it does. */
const NOTHING: Package['manifest'] = {
  name: null,
  version: null,
  description: null,
  private: true,
  main: null,
  module: null,
  types: null,
  exports: null,
  imports: null,
  bin: {},
  scripts: {},
  dependencies: {},
  devDependencies: {},
  peerDependencies: {},
  optionalDependencies: {},
  publishConfig: null,
  people: [],
};
