import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import { folderOf, isInside } from '../lib/tree-path.ts';

/** What a reader takes in at once. */
const most = 16;
/** A folder with a larger share of the files is divided further. */
const largestShare = 1 / 6;

/**
 * Divides files into at most 16 folders, by path. From the folder that all of them share it goes down where most files
 * are; of a folder with too many folders inside, the smallest stay together with it.
 */
export function componentFolders(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  let groups = new Map([[sharedFolder(files), files]]);
  const whole = new Set<string>();
  for (;;) {
    const next = [...groups]
      .filter(
        ([folder, inside]) => !whole.has(folder) && (groups.size === 1 || inside.length > files.length * largestShare),
      )
      .toSorted(
        by(
          ([, inside]) => -inside.length,
          ([folder]) => folder,
        ),
      )[0];
    if (next === undefined) break;
    whole.add(next[0]);
    groups = new Map([...groups, ...divided(next, most - groups.size + 1)]);
  }
  return new Map([...groups].filter(([, inside]) => inside.length > 0).toSorted(by(([folder]) => folder)));
}

/** Files by the folders directly inside; those that lie in no such folder, or for which there is no room, stay. */
function divided(
  [folder, files]: readonly [string, readonly string[]],
  room: number,
): readonly (readonly [string, readonly string[]])[] {
  const depth = folder === '' ? 0 : folder.length + 1;
  const inside = groupBy(files, (file) => file.slice(0, Math.max(file.indexOf('/', depth), folder.length)));
  const folders = [...inside]
    .filter(([path]) => path.length > folder.length)
    .toSorted(
      by(
        ([, members]) => -members.length,
        ([path]) => path,
      ),
    );
  const hasOwn = folders.reduce((sum, [, members]) => sum + members.length, 0) < files.length;
  const shown = folders.length + (hasOwn ? 1 : 0) <= room ? folders : folders.slice(0, Math.max(0, room - 1));
  const taken = new Set(shown.flatMap(([, members]) => members));
  return [[folder, files.filter((file) => !taken.has(file))], ...shown];
}

function sharedFolder(files: readonly string[]): string {
  let shared = folderOf(files[0] ?? '');
  while (shared !== '' && !files.every((file) => isInside(file, shared))) shared = folderOf(shared);
  return shared;
}
