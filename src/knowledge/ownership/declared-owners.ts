import { isInside } from '../../lib/tree-path.ts';
import type { CatalogEntity } from '../../model/ownership.ts';
import type { Package, Workspace } from '../../model/workspace.ts';
import { readOwners } from '../owners-of.ts';

/** Who is declared to own a file: by CODEOWNERS, or else by the `catalog-info.yaml` of the nearest folder around it. */
export function declaredOwners(workspace: Workspace): (file: string) => readonly string[] {
  const { ownersOf } = readOwners(workspace.ownerRules);
  const components = ownedComponents(workspace);
  return (file) => {
    const owners = ownersOf(file);
    if (owners.length > 0) return owners;
    const around = components.find(({ folder }) => isInside(file, folder));
    return around === undefined ? [] : [around.owner];
  };
}

export interface OwnedComponent {
  readonly folder: string;
  readonly owner: string;
  readonly entity: CatalogEntity;
}

/** Components with a folder and an owner, the innermost first; one without a folder is that of the package of its name. */
export function ownedComponents({ catalogEntities, packages }: Workspace): readonly OwnedComponent[] {
  const owned = catalogEntities.flatMap((entity) => {
    const folder = entity.folder ?? folderOfNamesake(entity.name, packages);
    return entity.kind !== 'Component' || entity.owner === null || folder === null
      ? []
      : [{ folder, owner: entity.owner, entity }];
  });
  return owned.toSorted((a, b) => b.folder.length - a.folder.length);
}

function folderOfNamesake(name: string, packages: readonly Package[]): string | null {
  const namesakes = packages.filter(({ root, manifest }) =>
    [root.split('/').at(-1), manifest.name?.replace(/^@[^/]*\//, '')].includes(name),
  );
  const [only] = namesakes;
  return namesakes.length === 1 && only !== undefined ? only.root : null;
}
