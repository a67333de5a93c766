import { folderOf } from '../../lib/tree-path.ts';
import type { Package } from '../../model/workspace.ts';
import type { Tree } from './tree.ts';

/**
 * Nx knows applications and libraries by their `project.json`, with the dependencies of the package around. They are told
 * apart by their manifests here, so that those without one count for the package that they lie in: readers have to know.
 */
export function reportNxProjects(tree: Tree, packages: readonly Package[]): void {
  if (!tree.has('nx.json')) return;
  const roots = new Set(packages.map(({ root }) => root));
  const projects = tree.paths.filter(
    (path) => path.endsWith('/project.json') && !roots.has(folderOf(path)) && isApplication(tree, path),
  );
  for (const file of projects)
    tree.report({
      code: 'nx-project-without-manifest',
      file,
      line: null,
      message: 'This application of Nx has no package.json of its own: it is told as a part of the package around it.',
    });
}

function isApplication(tree: Tree, path: string): boolean {
  const project = tree.json(path)?.value;
  return (
    typeof project === 'object' && project !== null && 'projectType' in project && project.projectType === 'application'
  );
}
