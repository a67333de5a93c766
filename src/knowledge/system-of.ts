import type { Program, Ref } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { groupBy } from '../lib/group-by.ts';
import { folderOf, isInside } from '../lib/tree-path.ts';
import type { Library, System } from '../model/library.ts';
import type { Datasource } from '../model/prisma-schema.ts';
import type { PackageManifest, Workspace } from '../model/workspace.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { packageRoots } from './package-of.ts';

interface Question {
  readonly library: Library;
  /** Package through which it is used. */
  readonly package: string;
  readonly file: string;
  readonly call: KnownCall | null;
}

/** The system behind a use of a library; undefined where the library stands for none. */
export type SystemOf = (question: Question) => System | undefined;

/**
 * A mapper such as Sequelize talks to one of several databases. Which one it is says the option of the call itself, else
 * an option or a driver of the same package, else one of the repository, as long as they do not contradict each other.
 */
export function systemFinder(knowledge: Knowledge): SystemOf {
  const { workspace } = knowledge.program;
  const rootOf = packageRoots(knowledge.program);
  const choices = knowledge.matches.clients.flatMap(({ call, library }) => {
    const system = chosenSystem(knowledge, call, library);
    return system === null ? [] : [{ system, library, root: rootOf.get(call.site.file) ?? null }];
  });
  const choicesByLibrary = groupBy(choices, ({ library }) => library.id);
  return ({ library, package: via, file, call }) => {
    const { systemChoices, drivers, datasources, systemsByPackage } = library;
    const ofPackage = systemsByPackage?.[via];
    if (library.system !== undefined && ofPackage !== undefined) return { ...library.system, ...ofPackage };
    if (systemChoices === undefined && drivers === undefined && datasources === undefined) return library.system;
    const root = rootOf.get(file) ?? null;
    const chosen = choicesByLibrary.get(library.id) ?? [];
    const own = workspace.packages.filter((each) => each.root === root);
    const near = root === null ? [] : datasourcesOf(workspace, root);
    // What stands nearest to the call says most.
    const witnesses = [
      () => (call === null ? [] : (chosenSystem(knowledge, call, library) ?? [])),
      () => chosen.filter((each) => each.root === root).map(({ system }) => system),
      () => own.flatMap(({ manifest }) => driversOf(library, manifest)),
      () => named(library, near),
      () => named(library, withClient(workspace)),
      () => named(library, workspace.datasources),
      () => chosen.map(({ system }) => system),
      () => workspace.packages.flatMap(({ manifest }) => driversOf(library, manifest)),
    ];
    return firstAgreed(witnesses) ?? library.system;
  };
}

/** What schemas name that stand in a folder, or from which a client is written into it. */
function datasourcesOf({ datasources, generatedClients }: Workspace, root: string): readonly Datasource[] {
  const written = generatedClients.filter(({ folder }) => isInside(folder, root)).map(({ file }) => folderOf(file));
  return datasources.filter(({ folder }) => isInside(folder, root) || written.includes(folder));
}

/** Schemas that only lie in a tree, as data, tell nowhere to write a client. */
function withClient({ datasources, generatedClients }: Workspace): readonly Datasource[] {
  return datasources.filter(({ folder }) => generatedClients.some(({ file }) => folderOf(file) === folder));
}

/** `new Sequelize({ dialect: 'postgres' })`: the option says which system it is. */
function chosenSystem({ program }: Knowledge, call: KnownCall, library: Library): System | null {
  for (const choice of library.systemChoices ?? []) {
    const slot = slotOf(program, call.site, choice.option);
    const name =
      slot === null ? undefined : namesOf(program, slot.ref).find((each) => Object.hasOwn(choice.systems, each));
    if (name !== undefined) return choice.systems[name] ?? null;
  }
  return null;
}

/** Texts that a value can be, and members of enumerations of a library by their own names: `Transport.KAFKA`. */
function namesOf(program: Program, ref: Ref): readonly string[] {
  const members = program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'api' ? [target.path.slice(target.path.lastIndexOf('.') + 1)] : []));
  return [...textsOf(program, ref), ...members];
}

function driversOf({ drivers = {} }: Library, manifest: PackageManifest): readonly System[] {
  const installed = new Set(
    [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap((list) =>
      Object.keys(list),
    ),
  );
  return Object.entries(drivers).flatMap(([name, system]) => (installed.has(name) ? [system] : []));
}

function named({ datasources = {} }: Library, rows: readonly Datasource[]): readonly System[] {
  return rows.flatMap(({ provider }) => datasources[provider] ?? []);
}

function firstAgreed(witnesses: readonly (() => System | readonly System[])[]): System | null {
  for (const ask of witnesses) {
    const system = onlyOne([ask()].flat());
    if (system !== null) return system;
  }
  return null;
}

function onlyOne(systems: readonly System[]): System | null {
  return new Set(systems.map((system) => system.name)).size === 1 ? (systems[0] ?? null) : null;
}
