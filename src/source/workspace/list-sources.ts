import type { Snapshot } from '../../model/snapshot.ts';
import type { Deployable, Package, SourceFile } from '../../model/workspace.ts';
import { folderOf } from '../tree-path.ts';
import { memoise } from './memoise.ts';
import { fileRoles } from './roles/file-role.ts';
import { packagesAround, toSourceTree } from './roles/source-tree.ts';
import { hasSourceName } from './source-name.ts';
import { nearestTsConfig } from './tsconfig/nearest-tsconfig.ts';
import type { ExtendedTsConfig } from './tsconfig/read-tsconfigs.ts';

export interface Manifests {
  readonly packages: readonly Package[];
  readonly deployables: readonly Deployable[];
  readonly configs: ReadonlyMap<string, ExtendedTsConfig>;
}

/** All TypeScript and JavaScript files with their role, package and tsconfig, in the order of the snapshot. */
export function listSources(snapshot: Snapshot, { packages, deployables, configs }: Manifests): readonly SourceFile[] {
  const paths = snapshot.files.map((file) => file.path);
  const tree = toSourceTree(paths, packages, deployables);
  const roleOf = fileRoles(tree);
  const tsconfigOf = nearestTsConfig(configs);
  const packageRootOf = memoise((folder) => packagesAround(tree, folder)[0]?.root ?? null);
  return snapshot.files
    .filter((file) => hasSourceName(file.path))
    .map(({ path, id, size }) => {
      return {
        path,
        id,
        size,
        role: roleOf(path),
        packageRoot: packageRootOf(folderOf(path)),
        tsconfig: tsconfigOf(path),
      };
    });
}
