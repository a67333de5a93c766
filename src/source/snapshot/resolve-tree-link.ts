import { folderOf, joinPath } from '../../lib/tree-path.ts';

const MOST_STEPS = 40;

/**
 * Where a symbolic link of a tree leads when links on the way are followed too, as the file system would.
 * @param targetsByLink what each link of the tree holds
 * @returns null where it leads out of the tree or in a circle
 */
export function resolveTreeLink(link: string, targetsByLink: ReadonlyMap<string, string>): string | null {
  let path = link;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const through = firstLink(path, targetsByLink);
    if (through === null) return path;
    const target = targetsByLink.get(through) ?? '';
    if (target.startsWith('/')) return null;
    path = joinPath(joinPath(folderOf(through), target), path.slice(through.length + 1));
    if (path === '..' || path.startsWith('../')) return null;
  }
  return null;
}

/** The outermost part of a path that is a link: a folder above, or the path itself. */
function firstLink(path: string, targetsByLink: ReadonlyMap<string, string>): string | null {
  const names = path.split('/');
  for (let length = 1; length <= names.length; length += 1) {
    const part = names.slice(0, length).join('/');
    if (targetsByLink.has(part)) return part;
  }
  return null;
}
