import type { ServiceCommand } from '../../model/handover-model.ts';
import type { Deployable, Package, Workspace } from '../../model/workspace.ts';

/** Scripts of a package and the compose services that run it, as people type them at the repository's root. */
export function commandsOf(
  row: Package,
  deployables: readonly Deployable[],
  workspace: Workspace,
): readonly ServiceCommand[] {
  const scripts = Object.entries(row.manifest.scripts).map(([name, script]) => ({
    name,
    run: scriptCommand(row, name, workspace),
    script,
    place: { file: row.file, line: row.scriptLines[name] ?? 1 },
  }));
  const images = deployables.flatMap((each) => {
    if (each.kind !== 'compose' || each.name === null) return [];
    return [
      {
        name: `compose ${each.name}`,
        run: composeCommand(each.place.file, each.name),
        script: null,
        place: each.place,
      },
    ];
  });
  return [...scripts, ...images];
}

function scriptCommand(row: Package, script: string, { manager }: Workspace): string {
  const tool = manager ?? 'npm';
  const run = tool === 'yarn' ? script : `run ${script}`;
  if (row.root === '') return `${tool} ${run}`;
  if (!row.isMember || row.manifest.name === null) return `(cd ${row.root} && ${tool} ${run})`;
  switch (tool) {
    case 'npm':
      return `npm run ${script} --workspace ${row.manifest.name}`;
    case 'yarn':
      return `yarn workspace ${row.manifest.name} ${script}`;
    case 'pnpm':
      return `pnpm --filter ${row.manifest.name} run ${script}`;
    case 'bun':
      return `bun run --filter ${row.manifest.name} ${script}`;
  }
}

function composeCommand(file: string, name: string): string {
  const isDefault = /^(?:docker-)?compose\.ya?ml$/.test(file);
  return `docker compose ${isDefault ? '' : `-f ${file} `}up ${name}`;
}
