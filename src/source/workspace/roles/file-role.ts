import type { FileRole } from '../../../model/workspace.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import { memoise } from '../memoise.ts';
import { isHalfOfPair } from './is-half-of-pair.ts';
import { roleOfFolders } from './role-of-folder.ts';
import { roleOfName } from './role-of-name.ts';
import { roleOfOutput } from './role-of-output.ts';
import { rolesOfPackages } from './role-of-package.ts';
import { roleOfScript } from './role-of-script.ts';
import { packagesAround, type SourceTree } from './source-tree.ts';

/** What each source file is there for, judged by paths and manifests alone. What nothing speaks against is production. */
export function fileRoles(tree: SourceTree): (path: string) => FileRole {
  const ofFolders = roleOfFolders(tree);
  const packageRoles = rolesOfPackages(tree);
  const ofPackages = memoise(
    (folder) => packagesAround(tree, folder).flatMap(({ root }) => packageRoles.get(root) ?? [])[0],
  );
  return (path) => {
    const folder = folderOf(path);
    const ofFolder = ofFolders(folder);
    if (ofFolder === 'vendored') return 'vendored';
    return (
      roleOfName(nameOf(path)) ??
      (isHalfOfPair(tree, path) ? 'fixture' : null) ??
      roleOfOutput(tree, path) ??
      ofFolder ??
      ofPackages(folder) ??
      roleOfScript(tree, path) ??
      'production'
    );
  };
}
