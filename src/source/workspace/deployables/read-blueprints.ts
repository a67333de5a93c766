import { z } from 'zod';
import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import { readToml } from '../read-toml.ts';
import { readYaml } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';
import { packageOfCommand } from './dockerfile-root.ts';
import type { Surroundings } from './read-compose-files.ts';

/** One process that a platform starts, as its configuration names it. */
interface Process {
  /** Null where the file is about one process that it gives no name. */
  readonly name: string | null;
  readonly command: string | null;
  /** Relative to the file. */
  readonly dockerfile: string | null;
  /** Relative to the root of the tree. */
  readonly folder: string | null;
  readonly environment: readonly string[];
  readonly line: number;
}

type Reader = (tree: Tree, file: string) => readonly Process[];

/**
 * Processes that configurations of Fly.io, Render, App Engine, Railway and Heroku name with what starts them. Those that
 * are of no package of this repository are left out.
 */
export function readBlueprints(tree: Tree, paths: readonly string[], around: Surroundings): readonly Deployable[] {
  // What a file for several platforms' formats says in another shape is no problem of this one.
  const quiet = { ...tree, report: () => undefined };
  return paths.flatMap((file) => {
    const processes = readerOf(nameOf(file))?.(quiet, file) ?? [];
    return processes.flatMap((process) => toDeployable(process, file, around));
  });
}

function readerOf(name: string): Reader | null {
  if (/^fly(?:\.[\w-]+)?\.toml$/.test(name)) return readFly;
  if (/^render\.ya?ml$/.test(name)) return readRender;
  if (/^(?:app|[\w-]+\.app)\.ya?ml$/.test(name)) return readAppEngine;
  if (/^railway\.(?:toml|json)$/.test(name)) return readRailway;
  return name === 'heroku.yml' ? readHeroku : null;
}

function toDeployable(process: Process, file: string, around: Surroundings): readonly Deployable[] {
  const dockerfile =
    process.dockerfile === null ? null : joinPath(folderOf(file), process.dockerfile.replace(/^\/+/, ''));
  const root = rootOf(process, { file, dockerfile }, around);
  if (root === null) return [];
  return [
    {
      kind: 'platform',
      name: process.name,
      root,
      image: null,
      command: process.command,
      dockerfile: dockerfile !== null && around.dockerfiles.has(dockerfile) ? dockerfile : null,
      ports: [],
      environment: process.environment,
      dependsOn: [],
      place: { file, line: process.line },
    },
  ];
}

interface Written {
  readonly file: string;
  readonly dockerfile: string | null;
}

function rootOf(
  { folder, command }: Process,
  { file, dockerfile }: Written,
  { packages, dockerfiles }: Surroundings,
): string | null {
  const isPackage = (path: string | null | undefined): path is string => packages.some(({ root }) => root === path);
  if (isPackage(folder)) return folder;
  const built = dockerfile === null ? null : dockerfiles.get(dockerfile)?.deployable.root;
  if (isPackage(built)) return built;
  const named = command === null ? null : packageOfCommand(command, packages);
  if (named !== null) return named;
  const beside = folderOf(file);
  return isPackage(beside) && (beside !== '' || isAlone(packages)) ? beside : null;
}

/** The root of a workspace only holds others. */
function isAlone(packages: readonly Package[]): boolean {
  return packages.every(({ root, workspaceRoot }) => root === '' || workspaceRoot === null);
}

const names = z.record(z.string(), z.unknown()).transform((value) => Object.keys(value));
const fly = z.object({
  build: z.object({ dockerfile: z.string().optional() }).optional().catch(undefined),
  env: names.optional().catch(undefined),
  processes: z.record(z.string(), z.string()).optional().catch(undefined),
});

/** https://fly.io/docs/reference/configuration/: without `processes` it is the image's own command. */
function readFly(tree: Tree, file: string): readonly Process[] {
  const read = readToml(tree, file, fly);
  return Object.entries(read?.value.processes ?? {}).map(([name, command]) => ({
    name,
    command,
    dockerfile: read?.value.build?.dockerfile ?? null,
    folder: null,
    environment: read?.value.env ?? [],
    line: read?.lineOf(['processes', name]) ?? 1,
  }));
}

const render = z.object({
  services: z
    .array(
      z.object({
        type: z.string(),
        name: z.string(),
        rootDir: z.string().optional(),
        startCommand: z.string().optional(),
        dockerCommand: z.string().optional(),
        dockerfilePath: z.string().optional(),
        envVars: z.array(z.object({ key: z.string() }).catch({ key: '' })).optional(),
      }),
    )
    .catch([]),
});

/** https://render.com/docs/blueprint-spec. */
function readRender(tree: Tree, file: string): readonly Process[] {
  const read = readYaml(tree, file, render);
  return (read?.value.services ?? []).map((service, index) => ({
    name: service.name,
    command: service.startCommand ?? service.dockerCommand ?? null,
    dockerfile: service.dockerfilePath ?? null,
    folder: service.rootDir?.replace(/^\.?\/+|\/+$/g, '') ?? null,
    environment: (service.envVars ?? []).flatMap(({ key }) => (key === '' ? [] : [key])),
    line: read?.lineOf(['services', index, 'type']) ?? 1,
  }));
}

const appEngine = z.object({
  runtime: z.string().regex(/^(?:nodejs\d*|custom)$/),
  service: z.string().optional(),
  entrypoint: z.string().optional().catch(undefined),
  env_variables: names.optional().catch(undefined),
});

/** https://cloud.google.com/appengine/docs/standard/reference/app-yaml. */
function readAppEngine(tree: Tree, file: string): readonly Process[] {
  const read = readYaml(tree, file, appEngine);
  if (read === null) return [];
  const { service = null, entrypoint = null, env_variables: environment = [] } = read.value;
  return [{ name: service, command: entrypoint, dockerfile: null, folder: null, environment, line: 1 }];
}

const railway = z.object({
  build: z.object({ dockerfilePath: z.string().optional() }).optional(),
  deploy: z.object({ startCommand: z.string().optional() }).optional(),
});

/** https://docs.railway.com/reference/config-as-code. */
function readRailway(tree: Tree, file: string): readonly Process[] {
  const read = file.endsWith('.toml') ? readToml(tree, file, railway) : readYaml(tree, file, railway);
  const command = read?.value.deploy?.startCommand ?? null;
  const dockerfile = read?.value.build?.dockerfilePath ?? null;
  if (command === null && dockerfile === null) return [];
  return [{ name: null, command, dockerfile, folder: null, environment: [], line: 1 }];
}

const heroku = z.object({
  build: z.object({ docker: z.record(z.string(), z.string()).optional() }).optional(),
  run: z
    .record(
      z.string(),
      z.union([z.string(), z.object({ command: z.array(z.string()) }).transform(({ command }) => command.join(' '))]),
    )
    .optional()
    .catch(undefined),
});

/** https://devcenter.heroku.com/articles/build-docker-images-heroku-yml. */
function readHeroku(tree: Tree, file: string): readonly Process[] {
  const read = readYaml(tree, file, heroku);
  const images = read?.value.build?.docker ?? {};
  const commands = read?.value.run ?? {};
  return [...new Set([...Object.keys(images), ...Object.keys(commands)])].map((name) => ({
    name,
    command: commands[name] ?? null,
    dockerfile: images[name] ?? null,
    folder: null,
    environment: [],
    line: read?.lineOf(name in commands ? ['run', name] : ['build', 'docker', name]) ?? 1,
  }));
}
