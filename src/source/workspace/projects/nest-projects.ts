import { z } from 'zod';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import type { DescribedProject } from './read-projects.ts';

const project = z.object({
  root: z.string(),
  type: z.enum(['application', 'library']).optional().catch(undefined),
});
const workspace = z.object({ projects: z.record(z.string(), z.unknown()) });

/** Projects of a `nest-cli.json` in monorepo mode: https://docs.nestjs.com/cli/monorepo. */
export function nestProjects(tree: Tree): readonly DescribedProject[] {
  return tree.paths
    .filter((path) => nameOf(path) === 'nest-cli.json')
    .flatMap((file) => {
      const document = tree.json(file);
      const projects = workspace.safeParse(document?.value).data?.projects ?? {};
      return Object.entries(projects).flatMap(([name, each]): readonly DescribedProject[] => {
        const parsed = project.safeParse(each).data;
        if (document === null || parsed === undefined) return [];
        const line = document.lineOf(['projects', name]);
        const type = parsed.type ?? null;
        const names = type === 'library' ? ['build'] : ['build', 'start'];
        const targets = Object.fromEntries(names.map((target) => [target, { runs: `nest ${target}`, line }]));
        const root = joinPath(folderOf(file), parsed.root);
        return [{ root, name, file, tool: 'nest', type, targets }];
      });
    });
}
