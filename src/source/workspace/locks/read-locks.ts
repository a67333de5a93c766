import { by, distinct } from '../../../lib/order.ts';
import { folderOf, foldersUpFrom, isInside, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { Lock, LockedPackage, Package } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';
import { readBunLock } from './read-bun-lock.ts';
import { readNpmLock } from './read-npm-lock.ts';
import { readPnpmLock } from './read-pnpm-lock.ts';
import { readYarnLock } from './read-yarn-lock.ts';

/** What a manifest asks a lock file for. */
export interface Declaring {
  /** Folder relative to that of the lock file, '' for the same. */
  readonly folder: string;
  /** Range by name. */
  readonly ranges: Readonly<Record<string, string>>;
}

/** What the readers of the formats give; names that nothing declares are left out afterwards. */
export interface LockContent {
  readonly lockedOf: (declaring: Declaring, name: string) => LockedPackage | null;
  readonly peers: readonly string[];
  readonly commands: readonly string[] | null;
}

type ReadLock = (text: string, declared: ReadonlySet<string>) => LockContent;

const readers: Readonly<Record<string, ReadLock>> = {
  'package-lock.json': readNpmLock,
  'npm-shrinkwrap.json': readNpmLock,
  'pnpm-lock.yaml': readPnpmLock,
  'yarn.lock': readYarnLock,
  'bun.lock': readBunLock,
};

/** The lock files of a tree, each for the packages that have no nearer one. What cannot be read is a diagnostic. */
export function readLocks(tree: Tree, packages: readonly Package[]): readonly Lock[] {
  const files = tree.paths.filter((path) => Object.hasOwn(readers, nameOf(path)) && !/(^|\/)node_modules\//.test(path));
  const folders = new Set(files.map(folderOf));
  const nearest = (root: string): string | undefined => foldersUpFrom(root).find((folder) => folders.has(folder));
  return files
    .flatMap((file) => {
      const locked = packages.filter(({ root }) => nearest(root) === folderOf(file));
      return locked.length === 0 ? [] : (readLock(tree, file, locked) ?? []);
    })
    .toSorted(by(({ file }) => file));
}

function readLock(tree: Tree, file: string, packages: readonly Package[]): Lock | null {
  const text = tree.text(file);
  if (text === null) return null;
  const declaring = packages.map(({ root, manifest }) => ({
    root,
    folder: isInside(root, folderOf(file)) ? root.slice(joinPath(folderOf(file), '.').length).replace(/^\//, '') : root,
    ranges: {
      ...manifest.peerDependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.dependencies,
    },
  }));
  const declared = new Set(declaring.flatMap(({ ranges }) => Object.keys(ranges)));
  try {
    const content = readers[nameOf(file)]?.(text, declared);
    if (content === undefined) return null;
    return {
      file,
      packages: Object.fromEntries(declaring.map((row) => [row.root, lockedBy(content, row)])),
      peers: distinct(content.peers.filter((name) => declared.has(name))),
      commands: content.commands === null ? null : distinct(content.commands.filter((name) => declared.has(name))),
    };
  } catch {
    const message = 'This lock file could not be understood, the versions in it are missing.';
    tree.report({ code: 'lock-unreadable', file, line: null, message });
    return null;
  }
}

function lockedBy({ lockedOf }: LockContent, declaring: Declaring): Readonly<Record<string, LockedPackage>> {
  const names = Object.keys(declaring.ranges).toSorted(by((name) => name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const locked = lockedOf(declaring, name);
      return locked === null ? [] : [[name, locked]];
    }),
  );
}
