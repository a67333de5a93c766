import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../../lib/tree-path.ts';
import { hasSourceName } from '../source-name.ts';

/** What the role of a file may depend on besides its own path. */
export interface SourceTree {
  readonly packages: readonly Package[];
  readonly packagesByRoot: ReadonlyMap<string, Package>;
  /** Folders of workspace members that something deploys. */
  readonly deployedRoots: ReadonlySet<string>;
  /** Commands by which production starts something: images, process lines, scripts such as `start`. */
  readonly startCommands: readonly string[];
  /** Folders of files that a generator copies into new projects. */
  readonly scaffolds: ReadonlySet<string>;
  /** Names of all files by folder. */
  readonly namesByFolder: ReadonlyMap<string, readonly string[]>;
  /** Folders below which a source file has a name for which `isNamed` holds. */
  readonly foldersAbove: (isNamed: (name: string) => boolean) => ReadonlySet<string>;
}

/** A folder of a path that stands directly in the root of the tree or of a package. */
export interface TopFolder {
  readonly name: string;
  readonly path: string;
}

export function toSourceTree(
  paths: readonly string[],
  packages: readonly Package[],
  deployables: readonly Deployable[],
): SourceTree {
  const namesByFolder = new Map<string, string[]>();
  for (const path of paths) {
    const names = namesByFolder.get(folderOf(path));
    if (names === undefined) namesByFolder.set(folderOf(path), [nameOf(path)]);
    else names.push(nameOf(path));
  }
  const scaffolds = scaffoldFolders(paths, packages);
  return {
    packages,
    packagesByRoot: new Map(packages.map((entry) => [entry.root, entry])),
    deployedRoots: deployedRoots(packages, deployables, { namesByFolder, scaffolds }),
    startCommands: startCommands(packages, deployables),
    scaffolds,
    namesByFolder,
    foldersAbove: (isNamed) => {
      const hits = paths.filter((path) => hasSourceName(path) && isNamed(nameOf(path)));
      return new Set(hits.flatMap((path) => foldersUpFrom(folderOf(path))));
    },
  };
}

/**
 * `create-app/templates/basic`, `commands/init/templates/app`: with a manifest of its own, below something that creates;
 * and `templates/basic` in the root of a tree that holds a package `create-something`.
 */
function scaffoldFolders(paths: readonly string[], packages: readonly Package[]): ReadonlySet<string> {
  const folders = paths.filter((path) => /(^|\/)(package|tsconfig)\.json$/.test(path)).map(folderOf);
  const creates = packages.some(({ manifest }) => /^(?:@[^/]+\/)?create-/.test(manifest.name ?? ''));
  return new Set(
    folders.filter(
      (folder) =>
        /(^|[/-])(create|init|scaffold|generators?|schematics)[/-](.*\/)?templates?\//.test(folder) ||
        (creates && /^templates?\//.test(folder)),
    ),
  );
}

/** Files of hosting platforms, which say that the package beside them is deployed. */
const platformFile =
  /^(vercel\.json|netlify\.toml|wrangler\.(toml|jsonc?)|fly\.toml|app\.yaml|railway\.(json|toml)|render\.ya?ml|serverless\.(ya?ml|ts)|sst\.config\.ts|trigger\.config\.[cm]?[jt]s|amplify\.yml|firebase\.json|nixpacks\.toml|heroku\.yml)$/;

function deployedRoots(
  packages: readonly Package[],
  deployables: readonly Deployable[],
  { namesByFolder, scaffolds }: Pick<SourceTree, 'namesByFolder' | 'scaffolds'>,
): ReadonlySet<string> {
  const built = new Set(
    deployables.filter(({ kind, dockerfile }) => kind !== 'compose' || dockerfile !== null).map(({ root }) => root),
  );
  const members = packages.flatMap(({ workspaceRoot, root }) =>
    workspaceRoot !== null && !scaffolds.has(root) && !isPartOfExample(root, packages) ? root : [],
  );
  return new Set(
    members.filter((root) => built.has(root) || namesByFolder.get(root)?.some((name) => platformFile.test(name))),
  );
}

/** A member of a workspace that is an example itself. */
function isPartOfExample(root: string, packages: readonly Package[]): boolean {
  return packages.some((outer) => outer.root.startsWith('examples/') && root.startsWith(`${outer.root}/`));
}

const startScript =
  /^(pre|post)?(start|serve|prod|production|worker|cron|jobs?|migrate|migrations?|seed|db:migrate|db:seed)\b(?!.*(dev|test|watch|debug|local|e2e))/;

function startCommands(packages: readonly Package[], deployables: readonly Deployable[]): readonly string[] {
  const scripts = packages.flatMap(({ manifest }) => Object.entries(manifest.scripts));
  const started = scripts.filter(([name]) => startScript.test(name)).map(([, command]) => command);
  return [...started, ...deployables.flatMap(({ command }) => command ?? [])];
}

/** A folder and those around it, as far as they stand in the root of the tree or of a package, outermost first. */
export function topFoldersOf(tree: SourceTree, innermost: string): readonly TopFolder[] {
  const folders = foldersUpFrom(innermost).filter((folder) => folder !== '');
  return folders
    .filter((folder) => folderOf(folder) === '' || tree.packagesByRoot.has(folderOf(folder)))
    .map((folder) => ({ name: nameOf(folder), path: folder }))
    .toReversed();
}

/** The packages that a folder lies in, innermost first. */
export function packagesAround(tree: SourceTree, folder: string): readonly Package[] {
  return foldersUpFrom(folder).flatMap((outer) => tree.packagesByRoot.get(outer) ?? []);
}
