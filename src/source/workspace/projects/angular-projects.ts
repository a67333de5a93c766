import { z } from 'zod';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import type { DescribedProject } from './read-projects.ts';

const builder = z.object({ builder: z.string().optional().catch(undefined) });
const project = z.object({
  root: z.string(),
  projectType: z.enum(['application', 'library']).optional().catch(undefined),
  architect: z.record(z.string(), builder.catch({})).optional().catch(undefined),
  targets: z.record(z.string(), builder.catch({})).optional().catch(undefined),
});
const workspace = z.object({ projects: z.record(z.string(), z.unknown()) });

/** Projects of an `angular.json`: https://angular.dev/reference/configs/workspace-config. */
export function angularProjects(tree: Tree): readonly DescribedProject[] {
  return tree.paths
    .filter((path) => nameOf(path) === 'angular.json')
    .flatMap((file) => {
      const document = tree.json(file);
      const projects = workspace.safeParse(document?.value).data?.projects ?? {};
      return Object.entries(projects).flatMap(([name, each]): readonly DescribedProject[] => {
        const parsed = project.safeParse(each).data;
        if (document === null || parsed === undefined) return [];
        const key = parsed.architect === undefined ? 'targets' : 'architect';
        const rows = Object.entries(parsed[key] ?? {}).map(([target, { builder: runs = '' }]) => {
          return [target, { runs, line: document.lineOf(['projects', name, key, target]) }] as const;
        });
        const root = joinPath(folderOf(file), parsed.root);
        const type = parsed.projectType ?? null;
        return [{ root, name, file, tool: 'angular', type, targets: Object.fromEntries(rows) }];
      });
    });
}
