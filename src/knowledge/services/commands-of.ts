import { remembered } from '../../lib/remembered.ts';
import { joinPath } from '../../lib/tree-path.ts';
import type { ServiceCommand } from '../../model/handover-model.ts';
import type { Deployable, Package, Project, Workspace } from '../../model/workspace.ts';
import { nameOf } from './name-of.ts';

/** Scripts of a package and the compose services that run it, as people type them at the repository's root. */
export function commandsOf(
  row: Package,
  deployables: readonly Deployable[],
  workspace: Workspace,
): readonly ServiceCommand[] {
  const scripts = Object.entries(row.manifest.scripts)
    .filter(([, script]) => hasItsFiles(workspace, row, script))
    .map(([name, script]) => ({
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

const pathsOf = remembered(({ paths }: Workspace): ReadonlySet<string> => new Set(paths));

/** Sources that a script names: no build makes them. */
const SOURCES = [
  /(?:^|\s)(?:\.\/)?(src\/[\w./-]+\.[mc]?[jt]sx?)(?=\s|$)/g,
  /(?:^|\s)(?:tsx|ts-node(?:-dev)?|node|bun(?: run)?|vite-node|jiti)\s+(?:watch\s+)?(?:-\S+\s+)*(?:\.\/)?([\w./-]+\.[mc]?tsx?)(?=\s|$)/g,
];
const MADE = /(?:^|\/)(?:\.[\w-]|dist|build|out|generated)/;

/** `tsx src/bin/gone.ts` and `dotenv npx tsx ./gone.ts` cannot run any more; from another folder, the path says nothing. */
function hasItsFiles(workspace: Workspace, { root }: Package, script: string): boolean {
  if (/(?:^|\s)cd\s/.test(script)) return true;
  const named = SOURCES.flatMap((pattern) => [...script.matchAll(pattern)]).map(([, path = '']) => path);
  return named.every((path) => MADE.test(path) || pathsOf(workspace).has(joinPath(root, path)));
}

function scriptCommand(row: Package, script: string, { manager }: Workspace): string {
  const tool = manager ?? 'npm';
  if (row.project !== null) return projectCommand(row.project, { name: nameOf(row), target: script, tool });
  const run = tool === 'yarn' ? script : `run ${script}`;
  if (row.root === '') return `${tool} ${run}`;
  const { name } = row.manifest;
  if (row.workspaceRoot === null || row.workspaceRoot === row.root || name === null)
    return `(cd ${row.root} && ${tool} ${run})`;
  const command = memberCommand(tool, name, script);
  return row.workspaceRoot === '' ? command : `(cd ${row.workspaceRoot} && ${command})`;
}

function memberCommand(tool: Target['tool'], name: string, script: string): string {
  switch (tool) {
    case 'npm':
      return `npm run ${script} --workspace ${name}`;
    case 'yarn':
      return `yarn workspace ${name} ${script}`;
    case 'pnpm':
      return `pnpm --filter ${name} run ${script}`;
    case 'bun':
      return `bun run --filter ${name} ${script}`;
  }
}

interface Target {
  readonly name: string;
  readonly target: string;
  readonly tool: NonNullable<Workspace['manager']>;
}

const RUN_COMMAND = { npm: 'npx', yarn: 'yarn', pnpm: 'pnpm', bun: 'bunx' } as const;

/** `npx nx run api:serve`, `npx ng serve shop`, `npx nest start api`. */
function projectCommand({ tool: builder }: Project, { name, target, tool }: Target): string {
  const run = RUN_COMMAND[tool];
  switch (builder) {
    case 'nx':
      return `${run} nx run ${name}:${target}`;
    case 'angular':
      return `${run} ng run ${name}:${target}`;
    case 'nest':
      return `${run} nest ${target} ${name}`;
  }
}

function composeCommand(file: string, name: string): string {
  const isDefault = /^(?:docker-)?compose\.ya?ml$/.test(file);
  return `docker compose ${isDefault ? '' : `-f ${file} `}up ${name}`;
}
