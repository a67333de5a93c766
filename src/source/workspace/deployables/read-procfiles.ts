import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { packageOfCommand } from './dockerfile-root.ts';

/** The process lines (`web: node server.js`) of all Procfiles: https://devcenter.heroku.com/articles/procfile. */
export function readProcfiles(
  tree: Tree,
  paths: readonly string[],
  packages: readonly Package[],
): readonly Deployable[] {
  return paths
    .filter((path) => nameOf(path) === 'Procfile')
    .flatMap((file) =>
      (tree.text(file) ?? '')
        .split('\n')
        .flatMap((text, index) => toDeployable(text, { file, line: index + 1 }, packages)),
    );
}

function toDeployable(text: string, place: Deployable['place'], packages: readonly Package[]): Deployable[] {
  const [, name, command] = /^([\w-]+):\s*(\S.*?)\s*$/.exec(text) ?? [];
  if (name === undefined || command === undefined) return [];
  const folder = folderOf(place.file);
  return [
    {
      kind: 'procfile',
      name,
      root: (folder === '' ? packageOfCommand(command, packages) : null) ?? ownRoot(folder, packages),
      image: null,
      command,
      dockerfile: null,
      ports: [],
      environment: [],
      dependsOn: [],
      place,
    },
  ];
}

function ownRoot(folder: string, packages: readonly Package[]): string | null {
  return packages.some(({ root }) => root === folder) ? folder : null;
}
