import type { Snapshot } from '../../model/snapshot.ts';
import type { FileRole, SourceFile } from '../../model/workspace.ts';
import { folderOf } from '../../lib/tree-path.ts';
import { memoise } from './memoise.ts';
import { type SourceTree, packagesAround } from './roles/source-tree.ts';
import { hasSourceName } from './source-name.ts';
import { nearestTsConfig } from './tsconfig/nearest-tsconfig.ts';
import type { ExtendedTsConfig } from './tsconfig/read-tsconfigs.ts';

interface Surroundings {
  readonly sourceTree: SourceTree;
  readonly roleOf: (path: string) => FileRole;
  readonly configs: ReadonlyMap<string, ExtendedTsConfig>;
}

/** All TypeScript and JavaScript files with their role, package and tsconfig, in the order of the snapshot. */
export function listSources(snapshot: Snapshot, { sourceTree, roleOf, configs }: Surroundings): readonly SourceFile[] {
  const tsconfigOf = nearestTsConfig(configs);
  const packageRootOf = memoise((folder) => packagesAround(sourceTree, folder)[0]?.root ?? null);
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
