import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import { readYaml, type YamlFile } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';
import { composeFile, type ComposeService, likelyComposeFile } from './compose-schema.ts';
import { rootOfFolder } from './dockerfile-root.ts';
import { type Dockerfile, stageOf } from './read-dockerfiles.ts';

export interface Surroundings {
  readonly packages: readonly Package[];
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
}

/** The services of all compose files, also of those whose name does not say what they are. */
export function readComposeFiles(
  tree: Tree,
  paths: readonly string[],
  surroundings: Surroundings,
): readonly Deployable[] {
  return paths.flatMap((file) => {
    const compose = readCompose(tree, file);
    const written = Object.entries(compose?.value.services ?? {});
    const services = new Map(
      written.flatMap(([name, service]) => (service === null ? [] : [[name, service] as const])),
    );
    return [...services].flatMap(([name, own]) => {
      const place = { file, line: compose?.lineOf(['services', name]) ?? 1 };
      const service = withBuild(extended(own, services), services);
      return runsSomething(service) ? toDeployable(service, { name, place }, surroundings) : [];
    });
  });
}

type Services = ReadonlyMap<string, ComposeService>;

/** `extends: app` of the same file: what it does not say itself it has from there. */
function extended(own: ComposeService, services: Services): ComposeService {
  const base = own.extends === null ? undefined : services.get(own.extends);
  if (base === undefined || base === own) return own;
  return {
    ...own,
    image: own.image ?? base.image,
    build: own.build ?? base.build,
    command: own.command ?? base.command,
    entrypoint: own.entrypoint ?? base.entrypoint,
    working_dir: own.working_dir ?? base.working_dir,
  };
}

/** An image that another service of the file builds is built for this one as well. */
function withBuild(service: ComposeService, services: Services): ComposeService {
  if (service.build !== null || service.image === null) return service;
  const builder = [...services.values()].find(({ image, build }) => image === service.image && build !== null);
  return builder === undefined ? service : { ...service, build: builder.build };
}

type ComposeFile = YamlFile<{ readonly services?: Readonly<Record<string, ComposeService | null>> | null | undefined }>;

const longestSniffed = 200_000;

function readCompose(tree: Tree, file: string): ComposeFile | null {
  if (!/\.ya?ml$/.test(file)) return null;
  if (/(^|[.-])(docker-)?compose([.-]|$)/i.test(nameOf(file))) return readYaml(tree, file, composeFile);
  if (tree.sizeOf(file) > longestSniffed) return null;
  const text = tree.text(file) ?? '';
  const isLikely = /^services:\s*$/m.test(text) && /^\s+(image|build):/m.test(text);
  return isLikely ? readYaml({ ...tree, report: () => undefined }, file, likelyComposeFile) : null;
}

/** An override file names services only to change a part of them. */
function runsSomething(service: ComposeService): boolean {
  return service.image !== null || service.build !== null;
}

function toDeployable(
  service: ComposeService,
  { name, place }: Pick<Deployable, 'name' | 'place'>,
  surroundings: Surroundings,
): Deployable {
  const build = buildOf(service, place.file);
  const built = build === null ? undefined : builtFrom(build, surroundings);
  return {
    kind: 'compose',
    name,
    root: build === null ? null : rootOf(build, built, surroundings),
    image: service.image,
    command: commandOf(service, built),
    dockerfile: built === undefined || build === null ? null : build.dockerfile,
    ports: service.ports,
    environment: service.environment.names,
    dependsOn: service.depends_on.map((row) => row.name),
    ...startedBlind(service),
    place,
  };
}

/** With the variable that says its role before it, as a shell would have it; that of the image where there is a role alone. */
function commandOf(
  { entrypoint, command, environment: { role } }: ComposeService,
  built: Dockerfile | undefined,
): string | null {
  const words = [entrypoint, command].flatMap((part) => part ?? []);
  const own = words.length === 0 ? null : words.join(' ');
  if (role === null) return own;
  const whole = own ?? built?.deployable.command ?? null;
  return whole === null ? null : `${role} ${whole}`;
}

/** One that is started anew when it ends gets there without waiting. */
function startedBlind({ depends_on: dependencies, restart }: ComposeService): Pick<Deployable, 'startedBlind'> {
  const isStartedAnew = restart !== null && restart !== 'no';
  const names = dependencies.flatMap(({ name, isWaitedFor }) => (isWaitedFor || isStartedAnew ? [] : [name]));
  return names.length === 0 ? {} : { startedBlind: names };
}

function buildOf(service: ComposeService, file: string): Build | null {
  if (service.build === null) return null;
  const context = joinPath(folderOf(file), service.build.context);
  const dockerfile = joinPath(context, service.build.dockerfile ?? 'Dockerfile');
  return { context, dockerfile, target: service.build.target ?? null, folder: service.working_dir ?? '' };
}

interface Build {
  readonly context: string;
  readonly dockerfile: string;
  /** The stage of the Dockerfile that is built; null where it is built to its end. */
  readonly target: string | null;
  /** `working_dir`, '' where there is none. */
  readonly folder: string;
}

function builtFrom({ dockerfile, target }: Build, { packages, dockerfiles }: Surroundings): Dockerfile | undefined {
  const whole = dockerfiles.get(dockerfile);
  return whole === undefined || target === null ? whole : stageOf(whole, target, packages);
}

function rootOf({ context, folder }: Build, built: Dockerfile | undefined, { packages }: Surroundings): string | null {
  const ofFolder = built === undefined ? null : rootOfFolder(built.image, packages, folder);
  const ofContext = packages.some(({ root }) => root === context && root !== '') ? context : null;
  return ofFolder ?? built?.deployable.root ?? ofContext;
}
