import type { Snapshot, SnapshotFile } from '../../model/snapshot.ts';
import { groupBy } from '../../lib/group-by.ts';
import { nameOf } from '../../lib/tree-path.ts';
import { existingFolder } from './existing-folder.ts';
import { followLinks } from './follow-links.ts';
import { listRef, type RefListing } from './list-ref.ts';
import { readBlobs } from './read-blobs.ts';
import { resolveTreeLink } from './resolve-tree-link.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * Lists the files of a branch, tag or commit. Contents come from git's object database; nothing is checked out, and what
 * lies in the folder itself makes no difference. `root` may be a folder inside a work tree: paths are relative to it.
 * @throws UserError when there is no folder at `root`, no git repository around it, or no such ref in it.
 */
export async function takeRefSnapshot(root: string, ref: string): Promise<Snapshot> {
  const folder = existingFolder(root);
  const listing = await listRef(folder, ref);
  const targets = linkTargets(folder, listing);
  const followed = followLinks(listing, (link) => resolveTreeLink(link, targets));
  return toSnapshot(folder, listing, { followed, ...blobReader(folder, [...listing.files, ...followed.files]) });
}

function linkTargets(folder: string, { linkIds }: RefListing): ReadonlyMap<string, string> {
  const blobs = readBlobs(folder, linkIds.values());
  return new Map([...linkIds].map(([path, id]) => [path, new TextDecoder().decode(blobs.get(id))]));
}

/** Larger ones are not what is asked for by name. */
const MOST_NAMESAKE_BYTES = 1_000_000;

/**
 * Starting git takes longer than reading a hundred small files: who asks for one `package.json` gets all of them, and later
 * ones are at hand.
 */
function blobReader(folder: string, files: readonly SnapshotFile[]): Pick<Snapshot, 'read' | 'readMany'> {
  const filesByPath = new Map(files.map((file) => [file.path, file]));
  const filesByName = groupBy(files, (file) => nameOf(file.path));
  const atHand = new Map<string, Uint8Array>();
  const idOf = (path: string): string => filesByPath.get(path)?.id ?? '';
  return {
    read: (path) => {
      const id = idOf(path);
      const namesakes = (filesByName.get(nameOf(path)) ?? []).filter((file) => file.size < MOST_NAMESAKE_BYTES);
      if (!atHand.has(id)) {
        for (const [key, bytes] of readBlobs(folder, [id, ...namesakes.map((file) => file.id)])) atHand.set(key, bytes);
      }
      const bytes = atHand.get(id);
      if (bytes === undefined) throw new Error(`git does not have the content of ${path}`);
      return bytes;
    },
    readMany: (paths) => {
      const blobs = readBlobs(folder, paths.map(idOf));
      return new Map(
        paths.flatMap((path) => {
          const bytes = blobs.get(idOf(path));
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      );
    },
  };
}
