import { by } from '../../lib/order.ts';
import type { Workspace } from '../../model/workspace.ts';
import { folderOf, nameOf } from '../../lib/tree-path.ts';
import type { ManifestFile } from './read-manifest.ts';
import type { Tree } from './tree.ts';

type Manager = NonNullable<Workspace['manager']>;

const managersByFile = new Map<string, Manager>([
  ['pnpm-lock.yaml', 'pnpm'],
  ['pnpm-workspace.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['.yarnrc.yml', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
]);

/** What installs the packages: the `packageManager` field or a lock file, of the outermost folder that has one. */
export function packageManagerOf(tree: Tree, manifests: readonly ManifestFile[]): Manager | null {
  const declared = manifests.flatMap(({ path, packageManager }) => {
    const manager = managerNamed(packageManager);
    return manager === null ? [] : { folder: folderOf(path), rank: -1, manager };
  });
  const locked = tree.paths.flatMap((path) => {
    const manager = managersByFile.get(nameOf(path));
    return manager === undefined
      ? []
      : { folder: folderOf(path), rank: [...managersByFile.keys()].indexOf(nameOf(path)), manager };
  });
  const [outermost] = [...declared, ...locked].toSorted(byFolder);
  return outermost?.manager ?? null;
}

interface Evidence {
  readonly folder: string;
  readonly rank: number;
}

const byFolder = by<Evidence>(
  ({ folder }) => (folder === '' ? 0 : folder.split('/').length),
  ({ folder }) => folder,
  ({ rank }) => rank,
);

function managerNamed(field: string | null): Manager | null {
  const name = field?.split('@')[0];
  return name === 'npm' || name === 'yarn' || name === 'pnpm' || name === 'bun' ? name : null;
}
