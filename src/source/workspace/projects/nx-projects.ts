import { z } from 'zod';
import { folderOf, foldersUpFrom, joinPath, nameOf } from '../../../lib/tree-path.ts';
import { hideSecrets } from '../hide-secrets.ts';
import type { Tree } from '../tree.ts';
import type { DescribedProject } from './read-projects.ts';

const target = z.object({
  executor: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
});
const description = z.object({
  name: z.string().min(1).optional().catch(undefined),
  projectType: z.enum(['application', 'library']).optional().catch(undefined),
  targets: z.record(z.string(), target.catch({})).optional().catch(undefined),
});

/** `project.json` of Nx, below a folder with an `nx.json`: https://nx.dev/reference/project-configuration. */
export function nxProjects(tree: Tree): readonly DescribedProject[] {
  return tree.paths
    .filter((path) => nameOf(path) === 'project.json' && isOfNx(tree, folderOf(path)))
    .flatMap((file): readonly DescribedProject[] => {
      const document = tree.json(file);
      const parsed = description.safeParse(document?.value);
      if (document === null || !parsed.success) return [];
      const root = folderOf(file);
      const { name = nameOf(root), projectType = null, targets = {} } = parsed.data;
      const rows = Object.entries(targets).map(([key, { executor, command }]) => {
        const runs = hideSecrets(command ?? executor ?? '');
        return [key, { runs, line: document.lineOf(['targets', key]) }] as const;
      });
      return [{ root, name, file, tool: 'nx', type: projectType, targets: Object.fromEntries(rows) }];
    });
}

function isOfNx(tree: Tree, folder: string): boolean {
  return foldersUpFrom(folder).some((outer) => tree.has(joinPath(outer, 'nx.json')));
}
